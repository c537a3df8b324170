/** How the cell came by its number, and how to have back what lies beneath. */
import type { Line } from "../../shared/model/document.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { changingScenario } from "../state/changingScenario.ts";
import { clearCells } from "../state/clearCells.ts";
import { Fact } from "./Fact.tsx";
import { originText } from "./originText.ts";

interface Props {
  readonly line: Line;
  readonly member: number;
  readonly period: number;
}

export function OriginFact({ line, member, period }: Props) {
  const app = useAppHandle();
  const live = useApp((state) => state.live);
  const isBase = useApp((state) => state.scenario === null);
  const origin = live.origin(line.name, member, period);
  const other = useApp((state) => changingScenario(state, line.name, member, period));
  const isOverride = origin === "override" && isBase;
  const wayBack = isOverride ? "Use the formula" : origin === "scenario" && other === null ? "Back to the base" : null;
  return (
    <Fact name="Comes from">
      <span className="origin">
        {(origin === "override" || origin === "scenario") && <span className="origin-mark" aria-hidden="true" />}
        {origin === "scenario" && other !== null
          ? `changed by “${other.label}”, which this scenario rests on`
          : originText[origin]}
      </span>
      {wayBack !== null && (
        <button
          type="button"
          className="plain-button inspector-action"
          onClick={() => clearCells(app, [{ line: line.name, member, period }])}
        >
          {wayBack}
        </button>
      )}
    </Fact>
  );
}
