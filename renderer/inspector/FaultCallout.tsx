/** Why a cell has no number: the first cause, and the way to it. */

import { placeText } from "../../shared/analysis/trace/formulaParts.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { CellLink } from "./CellLink.tsx";

export function FaultCallout({ address: { line, member, period } }: { readonly address: CellAddress }) {
  const live = useApp((state) => state.live);
  if (member === null || period === null || !live.compiled.lines.has(line)) return null;
  const cell = live.read(line, member, period);
  if (cell.kind !== "fault") return null;
  const { fault } = cell;
  const cause = { line: fault.line, member: fault.member, period: fault.period };
  const isHere = cause.line === line && cause.member === member && cause.period === period;
  return (
    <div className="inspector-callout" role="note">
      {fault.message}
      {!isHere && (
        <>
          {" "}
          It began in{" "}
          <CellLink address={cause}>{[fault.line, placeText(live, cause)].filter(Boolean).join(", ")}</CellLink>.
        </>
      )}
    </div>
  );
}
