/** A picture's numbers for a screen reader: the same data, so the two can never disagree. */
import type { ChartData } from "./chartData.ts";
import type { NumberText } from "./chartTooltip.ts";

export function ChartTable({ data, numberText }: { readonly data: ChartData; readonly numberText: NumberText }) {
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? "none" : numberText(value);
  return (
    <table className="for-screen-readers">
      <caption>
        {data.title}, {data.unit}
      </caption>
      <thead>
        <tr>
          <th scope="col">{data.kind === "overTime" ? "Period" : "Member"}</th>
          {data.series.map(({ line, label }) => (
            <th key={line} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {data.series.map(({ line, values }) => (
              <td key={line}>{text(values[index])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
