/** A number that may be left out: empty means that there is none. */
import { useId, useState } from "react";
import { FieldProblem } from "../../dialogs/FieldProblem.tsx";
import { numberIn } from "./numberIn.ts";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  /** Stands in the field while it is empty: what that means. */
  readonly placeholder: string;
  readonly unit: string;
  readonly refuse: (value: number) => string | null;
  readonly onTake: (value: number | null) => void;
}

export function OptionalNumberField({ label, hint, value, placeholder, unit, refuse, onTake }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = () => {
    if (draft === null) return;
    const read = draft.trim() === "" ? null : numberIn(draft, unit);
    const why = typeof read === "string" ? read : read === null ? null : refuse(read);
    setProblem(why);
    if (why !== null) return;
    setDraft(null);
    if (read !== (value ?? null)) onTake(read as number | null);
  };
  return (
    <div className="analysis-choice" title={hint}>
      <label className="field-label" htmlFor={id}>
        {label}
        {unit === "" ? "" : `, ${unit}`}
      </label>
      <input
        id={id}
        className="dialog-field analysis-number"
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={draft ?? (value === undefined ? "" : String(value))}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setDraft(event.target.value);
          setProblem(null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key !== "Escape" || draft === null) return;
          event.preventDefault(); // gives back the number first; only then it is the view's
          setDraft(null);
          setProblem(null);
        }}
      />
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}
