import type { Shown } from "../../shared/model/numberFormat.ts";
import type { ChartData } from "./chartData.ts";
import type { PictureNumbers } from "./pictureNumbers.ts";

const plain: Shown = { unit: "" };

/** What a chart is drawn from, the base beside the case where another than the base is shown. */
export function chartNumbers({ kind, categories, series }: ChartData, line: Shown = plain): PictureNumbers {
  const cell = (value: number | null | undefined) => ({ value: value ?? Number.NaN, line });
  return {
    header: [
      kind === "overTime" ? "Period" : "Member",
      ...series.flatMap(({ label, base }) => (base === null ? [label] : [label, `${label}, base`])),
    ],
    rows: categories.map((category, index) => [
      category,
      ...series.flatMap(({ values, base }) =>
        base === null ? [cell(values[index])] : [cell(values[index]), cell(base[index])],
      ),
    ]),
  };
}
