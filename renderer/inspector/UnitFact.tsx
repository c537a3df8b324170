/** The unit a line says it has and, where its formula gives another, that one too. */
import { unitText } from "../../shared/formula/units.ts";
import type { Line } from "../../shared/model/document.ts";
import { useApp } from "../state/AppContext.tsx";
import { Fact } from "./Fact.tsx";

export function UnitFact({ line }: { readonly line: Line }) {
  const inferred = useApp((state) => state.compiled.lines.get(line.name)?.inferredUnit ?? null);
  const hasWarning = useApp(({ compiled }) =>
    compiled.diagnostics.some(({ line: name, field }) => name === line.name && field === "unit"),
  );
  return (
    <Fact name="Unit">
      {line.unit === "" ? <span className="fact-aside">a plain number</span> : line.unit}
      {hasWarning && inferred !== null && (
        <span className="fact-warning"> ⚠ the formula gives {unitText(inferred) || "a plain number"}</span>
      )}
    </Fact>
  );
}
