/** Asks for the source of a line. Enter takes it; Esc, or leaving it empty, changes nothing. */
import { type KeyboardEvent, useState } from "react";
import type { Fix } from "../../shared/analysis/review/finding.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { writeSource } from "../state/review/reviewActions.ts";

interface Props {
  readonly fix: Extract<Fix, { kind: "write-source" }>;
  readonly onEnd: (byKey: boolean) => void;
}

export function SourceField({ fix, onEnd }: Props) {
  const app = useAppHandle();
  const label = useApp(({ compiled }) => compiled.lines.get(fix.line)?.line.label ?? fix.line);
  const before = useApp(({ compiled }) => compiled.lines.get(fix.line)?.line.source ?? "");
  const [text, setText] = useState(before);

  const take = (byKey: boolean) => {
    if (text.trim() === before.trim() || writeSource(app, fix, text)) onEnd(byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // neither the list nor the view may take the key, too
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") take(true);
    else onEnd(true);
  };
  return (
    <input
      className="finding-source"
      ref={focusAtOnce}
      aria-label={`Source of ${label}`}
      placeholder="Publisher, date; or assumption: why"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => take(false)}
    />
  );
}

const focusAtOnce = (field: HTMLInputElement | null) => field?.focus();
