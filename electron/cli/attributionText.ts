/** What `railhead attribute` prints: as one JSON document, and as a table. */
import type { AttributionReport } from "../../shared/analysis/attribute/attribution.ts";
import { changeText } from "../../shared/analysis/attribute/changeText.ts";
import type { LineChange } from "../../shared/analysis/attribute/lineChange.ts";
import { shareLine, shownAmounts } from "../../shared/analysis/attribute/shownAmounts.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import { cellText } from "../../shared/model/numberFormat.ts";
import { tableText } from "./textTable.ts";
import { titled } from "./titled.ts";

/** Names of the two scenarios as they were asked for. */
export interface AttributedSides {
  readonly from: string;
  readonly to: string;
}

/** In the order of the story; the amounts, added in it as doubles, are the total. */
export const attributionJson = ({ from, to }: AttributedSides, { total, drivers, method }: AttributionReport) => ({
  from,
  to,
  total,
  drivers: drivers.map(({ label, isGroup, changes, amount }) =>
    isGroup ? { group: label, lines: changes.map(({ line }) => line), amount } : { line: changes[0]!.line, amount },
  ),
  method: method.kind,
});

export function attributionText(compiled: Compiled, sides: AttributedSides, report: AttributionReport): string {
  const { line } = compiled.lines.get(report.cell.line)!;
  const shown = shownAmounts(report, line);
  const isSampled = report.method.kind === "sampled";
  const rowOf = (words: readonly string[], amount: string, share = "", error = "") => [
    ...words,
    amount,
    share,
    ...(isSampled ? [error] : []),
  ];
  const rows = [
    rowOf([sides.from, ""], cellText(shown.from, line)),
    ...report.drivers.flatMap(({ label, isGroup, changes, standardError }, index) => {
      const amounts = [
        cellText(shown.amounts[index]!, line),
        Number.isNaN(shown.shares[index]!) ? "" : cellText(shown.shares[index]! / 100, shareLine),
        cellText(standardError, line),
      ] as const;
      const words = (change: LineChange) => [change.line, changeText(compiled, change)] as const;
      if (!isGroup) return [rowOf(indented(1, words(changes[0]!)), ...amounts)];
      return [
        rowOf(indented(1, [label, ""]), ...amounts),
        ...changes.map((change) => rowOf(indented(2, words(change)), "")),
      ];
    }),
    rowOf([sides.to, ""], cellText(shown.to, line)),
  ];
  const title = titled(line.name, line.unit);
  return tableText({ header: rowOf(["", "from → to"], title, "share", "standard error"), rows, words: 2 });
}

const indented = (depth: number, [first, second]: readonly [string, string]) => [
  `${"  ".repeat(depth)}${first}`,
  second,
];
