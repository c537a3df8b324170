/** A formula being typed, with what it is worth beside it and what is wrong with it below. */
import { useId, useRef } from "react";
import { FormulaBelow } from "./FormulaBelow.tsx";
import { FormulaWorth } from "./FormulaWorth.tsx";
import { useAssessment } from "./useAssessment.ts";
import { type EditorPlace, useFormulaEditor } from "./useFormulaEditor.ts";

const labels = { value: "Value", opening: "Opening formula", formula: "Formula" } as const;

export function FormulaTyping(props: EditorPlace) {
  const { place, field, elsewhere } = props;
  const host = useRef<HTMLDivElement>(null);
  const id = useId();
  const assessed = useAssessment(place);
  const label = `${labels[field.kind]} of ${field.line}`;
  useFormulaEditor(host, elsewhere, { ...props, describedBy: id, label }, assessed);
  return (
    <div className="formula-typing" data-place={place}>
      <div className="formula-editor" ref={host} />
      {assessed !== null && <FormulaWorth assessed={assessed} />}
      <FormulaBelow id={id} assessed={assessed} />
    </div>
  );
}
