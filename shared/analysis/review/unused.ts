/** Lines that no other formula reads and nothing shows. A check, a total and a line with limits are watched in the grid. */
import type { LiveModel } from "../../engine/live.ts";
import { lineNamesIn } from "../../formula/references.ts";
import type { Document, Line } from "../../model/document.ts";
import { isCalculation } from "../../model/lines.ts";
import type { Finding } from "./finding.ts";
import { cellOfLine, formulaFields } from "./reviewed.ts";

export function unused(live: LiveModel): (line: Line) => readonly Finding[] {
  const { document, lines } = live.compiled;
  const used = new Set([...shown(document), ...readByUnreadable(live)]);
  return (line) => {
    const isRead = lines.get(line.name)?.feeds.some((reader) => reader !== line.name) ?? false;
    return isRead || isWatched(line) || used.has(line.name) ? [] : [unusedLine(line)];
  };
}

const isWatched = ({ role, format }: Line): boolean => role !== undefined || (format?.conditions?.length ?? 0) > 0;

const shown = ({ headline, charts }: Document): readonly string[] => [
  ...headline.map(({ line }) => line),
  ...charts.flatMap(({ lines }) => lines),
];

/** A formula that cannot be read yet has its readers' rights all the same. */
const readByUnreadable = ({ compiled: { lines } }: LiveModel): readonly string[] =>
  [...lines.values()].flatMap((known) =>
    formulaFields.flatMap((field) => {
      const text = known.line[field];
      return text === undefined || known[field] !== null
        ? []
        : lineNamesIn(text).filter((name) => name !== known.line.name);
    }),
  );

function unusedLine(line: Line): Finding {
  return {
    id: `unused ${line.name}`,
    kind: "unused",
    severity: "hint",
    cell: cellOfLine(line),
    sentence: isCalculation(line)
      ? "No formula reads it, and no figure or chart shows it."
      : "No formula reads this input: whatever is typed here changes nothing.",
    suggestion: isCalculation(line)
      ? "Show it as a figure or in a chart, or delete it."
      : "Let a formula read it, or delete it.",
    fix: null,
  };
}
