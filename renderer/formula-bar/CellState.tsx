/** What the selected cell holds now, at the right end of the formula line: its value, or what it hides, or why there is none. */
import type { LiveModel } from "../../shared/engine/live.ts";
import { figureText } from "../../shared/model/numberFormat.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { changingScenario } from "../state/changingScenario.ts";

export function CellState({ address }: { readonly address: CellAddress }) {
  const live = useApp((state) => state.live);
  const baseLive = useApp((state) => state.baseLive);
  const { line, member, period } = address;
  const other = useApp((state) =>
    member === null || period === null ? null : changingScenario(state, line, member, period),
  );
  const where = other === null ? "in this scenario" : `in “${other.label}”, which this scenario rests on`;
  const text = stateText(live, baseLive, address, where);
  return (
    <output className="formula-bar-state" title={text}>
      {text}
    </output>
  );
}

/** `where`: which scenario changed it, if one did. */
function stateText(
  live: LiveModel,
  base: LiveModel,
  { line: name, member, period }: CellAddress,
  where: string,
): string {
  const line = live.compiled.lines.get(name)?.line;
  if (line === undefined || member === null || period === null) return "";
  const shown = (from: LiveModel) => {
    const cell = from.read(name, member, period);
    if (cell.kind === "fault") return cell.fault.message;
    return cell.kind === "empty" ? "empty" : figureText(cell.value, line);
  };
  const origin = live.origin(name, member, period);
  if (origin === "scenario") return `overrides base ${shown(base)} ${where}`;
  if (origin === "override") return `${shown(live)}, typed over the formula`;
  return origin === "missing" ? "nothing typed" : shown(live);
}
