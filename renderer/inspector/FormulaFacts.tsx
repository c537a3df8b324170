/** A formula as written, and under it what each of its parts is for the selected cell. */
import { useMemo } from "react";
import { formulaParts } from "../../shared/analysis/trace/formulaParts.ts";
import { parseFormula } from "../../shared/formula/parse.ts";
import type { Line } from "../../shared/model/document.ts";
import { PaintedFormula } from "../formula-bar/PaintedFormula.tsx";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { CellLink } from "./CellLink.tsx";

interface Props {
  readonly line: Line;
  readonly formula: string;
  readonly address: CellAddress;
}

export function FormulaFacts({ line, formula, address: { member, period } }: Props) {
  const live = useApp((state) => state.live);
  const tree = useMemo(() => parseFormula(formula), [formula]);
  const parts =
    tree.ok && member !== null && period !== null ? formulaParts(tree.value, live, { line, member, period }) : [];
  return (
    <>
      <div className="inspector-formula">
        <PaintedFormula text={formula} fault={null} />
      </div>
      {parts.length > 0 && (
        <ul className="parts">
          {parts.map(({ text, value, target }) => (
            <li key={text} className="part">
              <span className="parts-name">
                <CellLink address={target}>{text}</CellLink>
              </span>
              <span className="parts-value">{value}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
