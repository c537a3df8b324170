/** A field of an analysis whose text is read: Enter or going elsewhere takes what it says, Esc gives back what was, what is refused stays with its reason. */
import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from "react";
import { FieldProblem } from "../../dialogs/FieldProblem.tsx";

/** The field of a number: narrow, and its keyboard is of digits. */
export const numberInput = { className: "analysis-number", inputMode: "decimal" } as const;

/** What such a field gives; never a text, so that a text can be a reason. */
type Typed = number | null | readonly number[];

interface Props<Value extends Typed> {
  readonly label: string;
  readonly hint?: string;
  readonly className?: string;
  /** Of the field itself, beside what every such field has. */
  readonly field?: Pick<InputHTMLAttributes<HTMLInputElement>, "inputMode" | "placeholder" | "className">;
  /** The value as a text. */
  readonly text: string;
  /** What a text says, or the sentence that refuses it. */
  readonly read: (text: string) => Value | string;
  readonly onTake: (value: Value) => void;
}

export function TypedField<Value extends Typed>({ label, hint, className, field, text, read, onTake }: Props<Value>) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (next: string | null, why: string | null) => {
    setDraft(next);
    setProblem(why);
  };
  const take = () => {
    if (draft === null) return;
    const typed = read(draft);
    if (typeof typed === "string") return setProblem(typed);
    settle(null, null);
    onTake(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") take();
    if (event.key !== "Escape" || draft === null) return;
    event.preventDefault(); // gives back the value first; only then it is the view's
    settle(null, null);
  };
  return (
    <div className={classes("analysis-choice", className)} title={hint}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...field}
        id={id}
        className={classes("dialog-field", field?.className)}
        autoComplete="off"
        value={draft ?? text}
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

const classes = (own: string, more: string | undefined) => (more === undefined ? own : `${own} ${more}`);
