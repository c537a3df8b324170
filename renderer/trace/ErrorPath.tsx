/** The way of an error from the selected cell to its first cause, a step a line; a long way shows its ends until asked. */
import { useMemo, useState } from "react";
import { type ErrorStep, errorSteps } from "../../shared/analysis/trace/errorSteps.ts";
import { placeText } from "../../shared/analysis/trace/placeText.ts";
import { keyOf, type OneCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { counted } from "../../shared/model/counted.ts";
import { CellLink } from "../inspector/CellLink.tsx";

interface Props {
  readonly live: LiveModel;
  readonly version: number;
  readonly cell: OneCell;
}

/** Of a way longer than this the middle is folded. */
const mostSteps = 7;

export function ErrorPath({ live, version, cell }: Props) {
  const [isWhole, showWhole] = useState(false);
  // `live` stays the same object; `version` says its numbers changed
  const steps = useMemo(() => errorSteps(live, cell), [live, version, cell]);
  if (steps.length < 2) return null;
  const isFolded = !isWhole && steps.length > mostSteps;
  const hidden = isFolded ? steps.length - mostSteps : 0;
  const [near, far] = isFolded ? [steps.slice(0, 3), steps.slice(-4)] : [steps, []];
  return (
    <ol className="error-path" aria-label="The way to the first cause">
      {near.map((step) => (
        <StepItem key={keyOf(step.cell)} live={live} step={step} />
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className="plain-button link" onClick={() => showWhole(true)}>
            {counted(hidden, "more step")}
          </button>
        </li>
      )}
      {far.map((step) => (
        <StepItem key={keyOf(step.cell)} live={live} step={step} />
      ))}
    </ol>
  );
}

function StepItem({ live, step: { cell, sentence } }: { readonly live: LiveModel; readonly step: ErrorStep }) {
  const label = live.compiled.lines.get(cell.line)?.line.label ?? cell.line;
  return (
    <li>
      <CellLink address={cell}>{[label, placeText(live, cell)].filter(Boolean).join(", ")}</CellLink>
      <span className="error-sentence">{sentence}</span>
    </li>
  );
}
