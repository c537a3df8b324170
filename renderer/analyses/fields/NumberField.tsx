/** A number of an analysis, typed as in the grid (`1.5bn`, `12%`): Enter or going elsewhere takes it, what is refused stays with its reason. */
import { type KeyboardEvent, useId, useState } from "react";
import { FieldProblem } from "../../dialogs/FieldProblem.tsx";
import { numberIn } from "./numberIn.ts";
import "../../dialogs/fields.css";

interface Props {
  readonly label: string;
  readonly value: number;
  /** In which the number is, as its line writes it; empty for a plain number. */
  readonly unit?: string;
  /** The sentence that refuses a number; null where it may be. */
  readonly refuse?: (value: number) => string | null;
  readonly onTake: (value: number) => void;
}

export function NumberField({ label, value, unit = "", refuse, onTake }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (next: string | null, why: string | null) => {
    setDraft(next);
    setProblem(why);
  };
  const take = () => {
    if (draft === null) return;
    const read = numberIn(draft, unit);
    const why = typeof read === "string" ? read : (refuse?.(read) ?? null);
    settle(why === null ? null : draft, why);
    if (why === null && read !== value) onTake(read as number);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") take();
    if (event.key !== "Escape" || draft === null) return;
    event.preventDefault(); // gives back the number first; only then it is the view's
    settle(null, null);
  };
  return (
    <div className="analysis-choice">
      <label className="field-label" htmlFor={id}>
        {label}
        {unit === "" ? "" : `, ${unit}`}
      </label>
      <input
        id={id}
        className="dialog-field analysis-number"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? String(value)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => settle(event.target.value, null)}
        onBlur={take}
        onKeyDown={press}
      />
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}
