/** A formula, and below it what each of its parts is worth in one cell; the part that is pointed at is lit in the formula. */
import { useMemo, useState } from "react";
import { partText } from "../../shared/analysis/trace/partText.ts";
import { partReader } from "../../shared/analysis/trace/partValues.ts";
import type { OneCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { parseFormula } from "../../shared/formula/parse.ts";
import type { Span } from "../../shared/formula/tree.ts";
import type { Line } from "../../shared/model/document.ts";
import { LitFormula } from "./LitFormula.tsx";
import { type PartNode, partNodes } from "./partNodes.ts";
import { TreeView } from "./TreeView.tsx";

interface Props {
  readonly live: LiveModel;
  /** Bumped when the numbers of `live` change. */
  readonly version: number;
  readonly line: Line;
  readonly name: string;
  readonly formula: string;
  /** Where the formula holds; null where it is shown without values. */
  readonly cell: OneCell | null;
  /** Something else stands in the cell: what the formula would give is said. */
  readonly isTypedOver: boolean;
}

export function FormulaTrace({ live, version, line, name, formula, cell, isTypedOver }: Props) {
  const [lit, setLit] = useState<Span | null>(null);
  const tree = useMemo(() => parseFormula(formula), [formula]);
  // `live` stays the same object; `version` says its numbers changed
  const reader = useMemo(() => (tree.ok ? partReader(live, line, tree.value) : null), [live, version, line, tree]);
  const whole = reader === null || cell === null ? null : reader(cell.member, cell.period);
  const nodes = whole === null || cell === null ? [] : partNodes(live, line, whole, cell);
  return (
    <section className="trace-block" aria-label={`Trace of the ${name.toLowerCase()}`}>
      <h3 className="trace-heading">{name}</h3>
      <LitFormula text={formula} lit={lit} />
      {isTypedOver && whole !== null && <p className="trace-aside">It would give {partText(whole)} here.</p>}
      {nodes.length > 0 && (
        <TreeView
          label={`Parts of the ${name.toLowerCase()}`}
          nodes={nodes}
          isOpenAtFirst
          onPoint={(node) => setLit(node === null ? null : (node as PartNode).at)}
        />
      )}
    </section>
  );
}
