/** One line for the selected cell: its name, what it is made of, and what holds there now. */
import { useState } from "react";
import { useApp } from "../state/AppContext.tsx";
import type { FieldKind } from "../state/formulaInHand.ts";
import { CellState } from "./CellState.tsx";
import { FieldChoice } from "./FieldChoice.tsx";
import { FormulaField } from "./FormulaField.tsx";
import { type Field, fieldsOf } from "./fields.ts";
import "./formula-bar.css";

export function FormulaBar() {
  const selection = useApp((state) => state.selection);
  const live = useApp((state) => state.live);
  const scenario = useApp((state) => state.scenario);
  const isTyping = useApp(({ formula }) => formula?.place === "bar");
  // Only what is selected is typed.
  const typedKind = useApp(({ formula }) => formula?.kind ?? null);
  useApp((state) => state.version);
  const place = selection === null ? "" : [selection.line, selection.member, selection.period, scenario].join("|");
  const [choice, setChoice] = useState<{ readonly place: string; readonly kind: FieldKind } | null>(null);

  const fields = selection === null ? null : fieldsOf(live, selection);
  const wanted = typedKind ?? (choice?.place === place ? choice.kind : fields?.first);
  const field =
    fields?.offered.find(({ kind }) => kind === wanted) ?? typedField(selection?.line, typedKind) ?? fields?.offered[0];
  return (
    <section className="formula-bar" aria-label="Formula">
      <span className="formula-bar-name" title={selection?.line}>
        {selection?.line}
      </span>
      <span className="formula-bar-fx" aria-hidden="true">
        fx
      </span>
      {fields !== null && fields.offered.length > 1 && field !== undefined && (
        <FieldChoice fields={fields.offered} chosen={field.kind} onChoose={(kind) => setChoice({ place, kind })} />
      )}
      {field !== undefined && selection !== null && (
        <FormulaField textId={`${place} ${field.kind}`} field={field} address={selection} />
      )}
      {selection !== null && !isTyping && <CellState address={selection} />}
    </section>
  );
}

/** A formula where none is yet: begun by `=` over a row of numbers. */
const typedField = (line: string | undefined, kind: FieldKind | null): Field | undefined =>
  line === undefined || kind === null ? undefined : { kind, line, text: "" };
