/** One line to add things by name, one after the other: Enter adds what is typed and the field is free for the next. */
import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { FieldProblem } from "./FieldProblem.tsx";
import "./fields.css";

interface Props {
  readonly label: string;
  readonly action: string;
  /** Whether the keyboard is here when the dialog opens, or as soon as the field is there. */
  readonly startsHere?: "opened" | "at once" | undefined;
  /** Of which kind the row buttons are (rowButton.ts) whose rows it adds. */
  readonly adds?: string;
  /** Gives the sentence that refuses the text; null where it was taken. */
  readonly onAdd: (label: string) => string | null;
}

export function AddField({ label, action, startsHere, adds, onAdd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  useEffect(() => {
    if (startsHere === "at once") field.current?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const refused = onAdd(text.trim());
    setProblem(refused);
    if (refused === null) setText("");
  };
  return (
    <form className="add-field" data-adds={adds} onSubmit={submit}>
      <input
        ref={field}
        data-autofocus={startsHere === undefined ? undefined : true}
        className="dialog-field"
        aria-label={label}
        placeholder={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
      />
      <Button type="submit" size="xs" variant="default" disabled={text.trim() === ""}>
        {action}
      </Button>
      <FieldProblem id={problemId} text={problem} />
    </form>
  );
}
