/** A few texts that are saved together, as one step. A refused one stays as it was typed, with the reason. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import "../dialogs/fields.css";

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isName?: boolean;
  /** Takes several lines; Ctrl+Enter saves from it. */
  readonly isLong?: boolean;
}

interface Props {
  readonly fields: readonly Field[];
  /** Given the texts by id; gives the sentence that refuses them, or null. */
  readonly onTake: (texts: { readonly [id: string]: string }) => string | null;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function TextsForm({ fields, onTake, onClose, children }: Props) {
  const [texts, setTexts] = useState(() => Object.fromEntries(fields.map(({ id, value }) => [id, value])));
  const [problem, setProblem] = useState<string | null>(null);
  const formId = useId();

  const save = () => {
    // What was not touched stays as it is, spaces at its ends and all.
    const taken = fields.map(({ id, value }) => [id, texts[id] === value ? value : (texts[id] ?? "").trim()]);
    const refused = onTake(Object.fromEntries(taken));
    setProblem(refused);
    if (refused === null) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form className="field-stack" onSubmit={submit}>
      {fields.map(({ id, label, isName = false, isLong = false }, index) => {
        const shared = {
          id: `${formId}-${id}`,
          className: "dialog-field",
          value: texts[id] ?? "",
          "data-autofocus": index === 0 ? true : undefined,
        };
        const change = (text: string) => setTexts((before) => ({ ...before, [id]: text }));
        return (
          <div key={id}>
            <label className="field-label" htmlFor={shared.id}>
              {label}
            </label>
            {isLong ? (
              <textarea {...shared} rows={9} onKeyDown={onKeyDown} onChange={(event) => change(event.target.value)} />
            ) : (
              <input {...shared} data-name={isName} onChange={(event) => change(event.target.value)} />
            )}
          </div>
        );
      })}
      {children}
      <FieldProblem text={problem} />
      <FormFoot action="Save" onCancel={onClose} />
    </form>
  );
}
