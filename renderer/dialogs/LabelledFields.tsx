/** The kinds of field that a form has: each with its label above, and what is wrong with it below. */
import { type ReactNode, useId } from "react";
import { FieldProblem } from "./FieldProblem.tsx";
import "./fields.css";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly isName?: boolean;
  readonly isFirst?: boolean;
  readonly suggestions?: readonly string[];
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, problem, isName, isFirst, suggestions, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        className="dialog-field"
        data-name={isName ?? false}
        data-autofocus={isFirst || undefined}
        spellCheck={false}
        autoComplete="off"
        value={value}
        list={suggestions === undefined ? undefined : `${id}-list`}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <FieldProblem id={`${id}-problem`} text={problem} />
    </Labelled>
  );
}

interface PickFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Has the keyboard when its dialog opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

export function PickField({ label, value, options, isFirst, onChange }: PickFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        className="dialog-field"
        data-autofocus={isFirst || undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface LongFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  /** Has the keyboard when its dialog opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

export function LongField({ label, value, rows, isFirst, onChange }: LongFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <textarea
        id={id}
        className="dialog-field"
        data-autofocus={isFirst || undefined}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Labelled>
  );
}

interface LabelledProps {
  /** Of the field that is labelled. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Labelled({ id, label, children }: LabelledProps) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
