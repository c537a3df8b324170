/** One line for the selected cell: its name, what it is made of, and what holds there now. */
import { useState } from "react";
import { useApp } from "../state/AppContext.tsx";
import { CellState } from "./CellState.tsx";
import { FieldChoice } from "./FieldChoice.tsx";
import { FormulaField } from "./FormulaField.tsx";
import { type Field, type FieldKind, fieldsOf } from "./fields.ts";
import { useStartedFormula } from "./useStartedFormula.ts";
import "./formula-bar.css";

export function FormulaBar() {
  const selection = useApp((state) => state.selection);
  const live = useApp((state) => state.live);
  const scenario = useApp((state) => state.scenario);
  useApp((state) => state.version);
  const place = selection === null ? "" : [selection.line, selection.member, selection.period, scenario].join("|");
  const [choice, setChoice] = useState<{ readonly place: string; readonly kind: FieldKind } | null>(null);
  const started = useStartedFormula(place);

  const fields = selection === null ? null : fieldsOf(live, selection);
  const wanted = started !== null ? "formula" : choice?.place === place ? choice.kind : fields?.first;
  const offered = fields?.offered ?? [];
  const asked = offered.find(({ kind }) => kind === wanted);
  const field = asked ?? (started === null ? offered[0] : newFormula(selection?.line ?? ""));
  return (
    <section className="formula-bar" aria-label="Formula">
      <span className="formula-bar-name" title={selection?.line}>
        {selection?.line}
      </span>
      <span className="formula-bar-fx" aria-hidden="true">
        fx
      </span>
      {offered.length > 1 && field !== undefined && (
        <FieldChoice fields={offered} chosen={field.kind} onChoose={(kind) => setChoice({ place, kind })} />
      )}
      {field !== undefined && selection !== null && (
        <FormulaField
          key={`${place} ${field.kind} ${started?.count}`}
          field={field}
          address={selection}
          begun={started?.text ?? null}
          onEnd={started?.end}
        />
      )}
      {selection !== null && <CellState address={selection} />}
    </section>
  );
}

/** An input has no formula to show until one is begun. */
const newFormula = (line: string): Field => ({ kind: "formula", line, text: "" });
