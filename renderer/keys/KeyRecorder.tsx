import type { KeyboardEvent } from "react";
import { acceleratorOf } from "./keyPress.ts";

interface Props {
  readonly isMac: boolean;
  readonly onKey: (accelerator: string) => void;
  /** Esc, or the person went elsewhere. */
  readonly onEnd: () => void;
}

/** Waits for a key, which means nothing else meanwhile. */
export function KeyRecorder({ isMac, onKey, onEnd }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const key = acceleratorOf(event.nativeEvent, isMac);
    if (key === "Tab" || key === "Shift+Tab") return; // whoever goes by keys must get out again
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") onEnd();
    else if (key !== null) onKey(key);
  };
  return (
    <button
      type="button"
      className="plain-button key-recorder"
      data-records-keys
      ref={(element) => element?.focus()}
      onKeyDown={onKeyDown}
      onBlur={onEnd}
    >
      Press the new key, Esc to leave it
    </button>
  );
}
