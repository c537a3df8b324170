/**
 * A text of the model that is changed where it stands: Enter, or going elsewhere,
 * takes it; Esc gives back what was. A text that is refused stays to be put
 * right, with the reason under it.
 */
import { type KeyboardEvent, useId, useState } from "react";
import { FieldProblem } from "./FieldProblem.tsx";
import "./fields.css";

interface Props {
  /** What the field is, for those who hear it. */
  readonly label: string;
  readonly value: string;
  /** Gives the sentence that refuses the text; null where it was taken. */
  readonly onTake: (text: string) => string | null;
  readonly isName?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Has the keyboard when its dialog opens. */
  readonly isFirst?: boolean;
  /** Given what a key does beside taking and giving back. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function CommitField({
  label,
  value,
  onTake,
  isName = false,
  placeholder,
  maxLength,
  isFirst = false,
  onKeyDown,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  const settle = (next: string | null, why: string | null) => {
    setDraft(next);
    setProblem(why);
  };
  const take = () => {
    if (draft === null) return;
    const text = draft.trim();
    const refused = text === value ? null : onTake(text);
    settle(refused === null ? null : draft, refused);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && draft !== null) settle(null, null);
    if (event.key === "Enter" || event.altKey) take();
    onKeyDown?.(event);
  };
  return (
    <div className="commit-field">
      <input
        className="dialog-field"
        data-name={isName}
        data-autofocus={isFirst || undefined}
        // Esc gives back the text first; only then it is the dialog's.
        data-mantine-stop-propagation={draft !== null}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={!isName}
        value={draft ?? value}
        onChange={(event) => settle(event.target.value, null)}
        onBlur={take}
        onKeyDown={press}
      />
      <FieldProblem id={problemId} text={problem} />
    </div>
  );
}
