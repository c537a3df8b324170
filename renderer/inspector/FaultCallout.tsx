/** Why a cell has no number: the first cause, and the way to it. */
import { isOneCell } from "../../shared/analysis/trace/traceCell.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { ErrorPath } from "../trace/ErrorPath.tsx";

export function FaultCallout({ address }: { readonly address: CellAddress }) {
  const live = useApp((state) => state.live);
  const version = useApp((state) => state.version);
  if (!isOneCell(address) || !live.compiled.lines.has(address.line)) return null;
  const cell = live.read(address.line, address.member, address.period);
  if (cell.kind !== "fault") return null;
  return (
    <div className="inspector-callout" role="note">
      {cell.fault.message}
      <ErrorPath live={live} version={version} cell={address} />
    </div>
  );
}
