/** Mends what a finding is about. A source is written in a field that takes the button's place. */
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Fix } from "../../shared/analysis/review/finding.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { applyFix } from "../state/review/reviewActions.ts";
import { SourceField } from "./SourceField.tsx";

interface Props {
  readonly id: string;
  readonly fix: Fix;
  readonly isAt: boolean;
}

export function FixButton({ id, fix, isAt }: Props) {
  const app = useAppHandle();
  const [isWriting, setIsWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const endWriting = (byKey: boolean) => {
    flushSync(() => setIsWriting(false));
    // by a click the person went elsewhere
    if (byKey) button.current?.focus();
  };
  if (fix.kind === "write-source" && isWriting) return <SourceField fix={fix} onEnd={endWriting} />;
  return (
    <button
      ref={button}
      type="button"
      className="plain-button finding-fix"
      tabIndex={isAt ? 0 : -1}
      onClick={() => (fix.kind === "write-source" ? setIsWriting(true) : applyFix(app, id))}
    >
      {fix.label}
    </button>
  );
}
