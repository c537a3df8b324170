/** Why the selected cell is what it is: its formula with the values of its parts, what feeds it and what it feeds. */
import { memo, useMemo } from "react";
import { cellFormula, formulaIn } from "../../shared/analysis/trace/cellFormula.ts";
import { isOneCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { useAfterFrame } from "../state/useAfterFrame.ts";
import { FormulaTrace } from "./FormulaTrace.tsx";
import { StepTrace } from "./StepTrace.tsx";
import "./trace.css";

const fields = [
  ["opening", "Opening formula"],
  ["formula", "Formula"],
] as const;

/** The grid first: the trace follows once the numbers are on the screen. */
export function TracePanel() {
  const selected = useApp((state) => state.selection);
  const followed = useApp((state) => state.live);
  const latest = useApp((state) => state.version);
  const now = useMemo(() => ({ cell: selected, live: followed, version: latest }), [selected, followed, latest]);
  return <Trace {...useAfterFrame(now)} />;
}

interface Props {
  readonly cell: CellAddress | null;
  readonly live: LiveModel;
  /** Bumped when the numbers of `live` change. */
  readonly version: number;
}

const Trace = memo(function Trace({ cell, live, version }: Props) {
  const line = cell === null ? undefined : live.compiled.lines.get(cell.line)?.line;
  if (cell === null || line === undefined) return null;
  const one = isOneCell(cell) ? cell : null;
  const holding = one === null ? null : formulaIn(line, live.compiled.document.timeline, one.period);
  const isTypedOver = one !== null && cellFormula(live, one) === null;
  const trace = { live, version, cell };
  return (
    <div className="trace">
      {fields.map(([field, name]) => {
        const formula = line[field];
        if (formula === undefined) return null;
        const at = holding === field ? one : null;
        return (
          <FormulaTrace
            key={field}
            {...trace}
            line={line}
            name={name}
            formula={formula}
            cell={at}
            isTypedOver={isTypedOver}
          />
        );
      })}
      <StepTrace {...trace} direction="up" />
      <StepTrace {...trace} direction="down" />
    </div>
  );
});
