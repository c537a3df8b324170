/** What a map of a table says under itself where it was copied to. */
import { figureText } from "../../../shared/model/numberFormat.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import type { AxisFacts, TableFacts } from "./tableFacts.ts";

/** Whether the map, or the one at a step of the third axis, shows where the base is. */
export const hasBase = ({ axes }: TableFacts, third?: number): boolean =>
  third === undefined || axes[2]!.baseAt === third;

/** One of several maps names its figure and its axes as well: nothing else on it does. */
export function mapCaption(facts: TableFacts, third?: number): string {
  const { report, line, label, unit, axes, levelText } = facts;
  const [across, down] = axes as [AxisFacts, AxisFacts];
  const isMarked = hasBase(facts, third) && across.baseAt !== null && down.baseAt !== null;
  return [
    third === undefined ? "" : `${withUnit(label, unit)}; across: ${across.name}; down: ${down.name}`,
    Number.isNaN(report.base) || !isMarked ? "" : `point: base, ${figureText(report.base, line)}`,
    levelText === null ? "" : `line: ${levelText}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}
