/** The unit a line says it has and, where its formula gives another, that one too. */
import { dimensionText } from "../../shared/formula/units.ts";
import type { Line } from "../../shared/model/document.ts";
import { useApp } from "../state/AppContext.tsx";
import { Fact } from "./Fact.tsx";

export function UnitFact({ line }: { readonly line: Line }) {
  const inferred = useApp((state) => state.compiled.lines.get(line.name)?.inferred ?? null);
  const hasWarning = useApp(({ compiled }) =>
    compiled.diagnostics.some(({ line: name, code }) => name === line.name && code === "unit-mismatch"),
  );
  return (
    <Fact name="Unit">
      {line.unit === "" ? <span className="fact-aside">a plain number</span> : line.unit}
      {hasWarning && inferred !== null && (
        <span className="fact-warning"> ⚠ the formula gives {dimensionText(inferred)}</span>
      )}
    </Fact>
  );
}
