/** One rank correlation. While nothing is typed the arrows go to the next cell, as in the grid; while it is they move the caret. */
import { type KeyboardEvent, type Ref, useState } from "react";
import { rankText } from "./rankText.ts";

interface Props {
  readonly label: string;
  readonly rank: number;
  /** What is drawn in its place; null where it is as stated. */
  readonly used: number | null;
  readonly isStop: boolean;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Whether the text was taken. */
  readonly onTake: (text: string) => boolean;
  readonly onFocus: () => void;
  readonly onMove: (key: string) => void;
}

export function CorrelationCell({ label, rank, used, isStop, inputRef, onTake, onFocus, onMove }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): boolean => {
    if (draft !== null && !onTake(draft)) return false;
    setDraft(null);
    return true;
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "Escape" && draft !== null) {
      event.stopPropagation();
      return setDraft(null);
    }
    const goes = key === "Enter" || key === "ArrowUp" || key === "ArrowDown";
    if (!goes && (draft !== null || !key.startsWith("Arrow"))) return;
    event.preventDefault();
    if (take()) onMove(key === "Enter" ? "ArrowDown" : key);
  };
  return (
    <>
      <input
        ref={inputRef}
        className="correlation-input"
        aria-label={used === null ? label : `${label}, drawn as ${rankText(used)}`}
        data-mantine-stop-propagation={draft !== null}
        inputMode="decimal"
        autoComplete="off"
        tabIndex={isStop ? 0 : -1}
        value={draft ?? rankText(rank)}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => {
          onFocus();
          event.target.select();
        }}
        onBlur={take}
        onKeyDown={press}
      />
      {used !== null && (
        <span className="correlation-used" aria-hidden="true">
          {rankText(used)}
        </span>
      )}
    </>
  );
}
