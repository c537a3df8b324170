/** What a new simulation asks: the headline's figures, the first chart's line over time, and what a person fears most. */
import { firstOutput, isFigure } from "../../../shared/analysis/cases/firstChoices.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { CellName, InputName, Simulation, TrialEvent } from "../../../shared/model/analyses.ts";
import { isCalculation } from "../../../shared/model/lines.ts";

const outputCount = 3;
const fanCount = 2;

export function firstSimulation(
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): Simulation {
  const outputs = firstOutputs(compiled);
  const losses = lossLine(compiled);
  return {
    ...named,
    kind: "simulation",
    outputs,
    overTime: firstFans(compiled),
    events: [...outputs.flatMap((output) => underLevel(compiled, output)), ...firstFlag(compiled)],
    ...(losses !== undefined && { losses }),
    trials: 10_000,
    seed: 1,
    sampling: "latin",
  };
}

function firstOutputs(compiled: Compiled): readonly CellName[] {
  const figures = compiled.document.headline
    .filter(
      ({ show, line }) => show === "value" && compiled.lines.has(line) && isFigure(compiled.lines.get(line)!.line),
    )
    .map(({ line, members, period }) => ({
      line,
      ...(members !== undefined && { members }),
      ...(period !== undefined && { period }),
    }))
    .filter(({ line }) => isCalculation(compiled.lines.get(line)!.line));
  return figures.length === 0 ? [firstOutput(compiled)] : figures.slice(0, outputCount);
}

function firstFans({ document, lines }: Compiled): readonly InputName[] {
  const isFan = (name: string) => lines.get(name)?.isTimed === true && lines.get(name)?.line.by === undefined;
  const chart = document.charts.find((each) => each.kind === "overTime" && each.lines.some(isFan));
  return (chart?.lines.filter(isFan) ?? []).slice(0, fanCount).map((line) => ({ line }));
}

/** Where a calculation sets the output against an input in the same unit, that it falls below it: a price under the market's. */
function underLevel({ lines }: Compiled, output: CellName): readonly TrialEvent[] {
  const own = lines.get(output.line)?.line;
  if (own === undefined || own.unit === "") return [];
  for (const { feedsFrom } of lines.values()) {
    if (!feedsFrom.includes(output.line)) continue;
    const level = feedsFrom
      .map((name) => lines.get(name)!.line)
      .find((line) => !isCalculation(line) && line.unit === own.unit);
    if (level !== undefined)
      return [
        {
          label: `${own.label} under ${level.label}`,
          cell: output,
          when: "below",
          level: { cell: { line: level.name } },
        },
      ];
  }
  return [];
}

/** The first true or false that is no check: that it is true of any of its members, in any period. */
function firstFlag({ lines }: Compiled): readonly TrialEvent[] {
  const flag = [...lines.values()].find(
    ({ line }) => line.unit === "flag" && line.role !== "check" && isCalculation(line),
  );
  if (flag === undefined) return [];
  return [{ label: `Any ${flag.line.label}`, cell: { line: flag.line.name }, when: "is", level: { value: 1 } }];
}

/** A calculation by one list that is called a loss; of several, the one with the most members. */
function lossLine({ lines }: Compiled): string | undefined {
  const losses = [...lines.values()].filter(
    ({ line }) => line.by?.length === 1 && isCalculation(line) && /\bloss(es)?\b/i.test(line.label) && isFigure(line),
  );
  const most = Math.max(...losses.map(({ memberKeys }) => memberKeys.length));
  return losses.find(({ memberKeys }) => memberKeys.length === most)?.line.name;
}
