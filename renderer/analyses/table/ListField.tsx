/** The values of an axis as a list: `1, 2, 5, 10`. */
import { type KeyboardEvent, useId, useState } from "react";
import { FieldProblem } from "../../dialogs/FieldProblem.tsx";
import { listOf } from "./listOf.ts";

interface Props {
  readonly label: string;
  readonly values: readonly number[];
  /** In which each is, as its line writes it. */
  readonly unit: string;
  readonly onTake: (values: readonly number[]) => void;
}

export function ListField({ label, values, unit, onTake }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (next: string | null, why: string | null) => {
    setDraft(next);
    setProblem(why);
  };
  const take = () => {
    if (draft === null) return;
    const read = listOf(draft, unit);
    if (typeof read === "string") return setProblem(read);
    settle(null, null);
    if (read.join() !== values.join()) onTake(read);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") take();
    if (event.key !== "Escape" || draft === null) return;
    event.preventDefault();
    settle(null, null);
  };
  return (
    <div className="analysis-choice table-list">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="dialog-field"
        autoComplete="off"
        value={draft ?? values.join(", ")}
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
