/** Says what uses a thing that is to go, and offers what can become of that. Nothing is done until one is chosen. */
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Removal } from "../../shared/model/edits/removals.ts";
import { useSentence } from "../../shared/model/edits/usesOf.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { rowButton } from "../dialogs/rowButton.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useAppHandle } from "../state/AppContext.tsx";

interface Props {
  readonly label: string;
  readonly removal: Removal;
  readonly onDone: () => void;
}

const mostUses = 8;

export function RemovalQuestion({ label, removal: { uses, choices }, onDone }: Props) {
  const app = useAppHandle();
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="removal" aria-label={`Remove ${label}`}>
      <h3 className="removal-heading" tabIndex={-1} ref={heading} data-autofocus>
        {label} is in use
      </h3>
      <ul className="removal-uses">
        {uses.slice(0, mostUses).map((use) => {
          const sentence = useSentence(use);
          return <li key={sentence}>{sentence}</li>;
        })}
        {uses.length > mostUses && <li>And {uses.length - mostUses} more.</li>}
      </ul>
      {choices.map(({ label: choice, explanation, edit }) => (
        <div key={choice} className="removal-choice">
          <Button
            size="xs"
            variant="default"
            className="dialog-danger"
            {...rowButton("list")}
            onClick={() => {
              const refused = takeEdit(app, edit);
              setProblem(refused);
              if (refused === null) onDone();
            }}
          >
            {choice}
          </Button>
          <p className="field-hint">{explanation}</p>
        </div>
      ))}
      <FieldProblem text={problem} />
      <Button size="xs" variant="filled" onClick={onDone} {...rowButton("list")}>
        Keep it
      </Button>
    </section>
  );
}
