/** A picture's numbers as a table: the same data, so the two can never disagree. Out of sight it is for a screen reader alone. */
import type { ChartData } from "./chartData.ts";
import type { NumberText } from "./chartTooltip.ts";

interface Props {
  readonly data: ChartData;
  readonly numberText: NumberText;
  readonly isInSight: boolean;
  /** Goes to the cell of a figure. */
  readonly onPick: (line: string, index: number) => void;
}

export function ChartTable({ data, numberText, isInSight, onPick }: Props) {
  return (
    <table className={isInSight ? "chart-table" : "for-screen-readers"}>
      <caption className="for-screen-readers">
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
              <td key={line}>
                <Figure
                  value={values[index] ?? null}
                  numberText={numberText}
                  // What is out of sight must not take the keyboard.
                  onPick={isInSight ? () => onPick(line, index) : null}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly value: number | null;
  readonly numberText: NumberText;
  readonly onPick: (() => void) | null;
}

function Figure({ value, numberText, onPick }: FigureProps) {
  const text = value === null ? "none" : numberText(value);
  if (onPick === null) return text;
  return (
    <button type="button" className="plain-button chart-figure" title="Show where it comes from" onClick={onPick}>
      {text}
    </button>
  );
}
