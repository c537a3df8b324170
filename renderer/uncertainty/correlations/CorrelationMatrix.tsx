/** Uncertain inputs against each other: a number typed for a pair stands in both of its cells. */
import { useRef, useState } from "react";
import { useAppHandle } from "../../state/AppContext.tsx";
import { CorrelationCell } from "./CorrelationCell.tsx";
import { rankProblem } from "./rankProblem.ts";
import type { StatedCorrelations } from "./stated.ts";

interface Props {
  readonly stated: StatedCorrelations;
  /** Indexes of the inputs that are shown. */
  readonly shown: readonly number[];
  readonly onProblem: (problem: string | null) => void;
}

/** A change smaller than this is not worth a second number in the cell. */
const visible = 0.005;

export function CorrelationMatrix({ stated: { lines, matrix, repair }, shown, onProblem }: Props) {
  const app = useAppHandle();
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const [stop, setStop] = useState({ row: 1, column: 0 });
  const labelOf = (index: number) => lines[shown[index]!]!.label;

  const cellAt = (row: number, column: number) => {
    const [own, other] = [shown[row]!, shown[column]!];
    const rank = matrix[own]![other]!;
    const used = repair === null ? rank : repair.used[own]![other]!;
    const take = (text: string) => {
      const problem = rankProblem(app, [lines[own]!.name, lines[other]!.name], text);
      onProblem(problem);
      return problem === null;
    };
    return (
      <CorrelationCell
        label={`${labelOf(row)} with ${labelOf(column)}`}
        rank={rank}
        used={Math.abs(used - rank) < visible ? null : used}
        isStop={row === stop.row && column === stop.column}
        inputRef={(element) => {
          if (element === null) inputs.current.delete(keyOf(row, column));
          else inputs.current.set(keyOf(row, column), element);
        }}
        onTake={take}
        onFocus={() => setStop({ row, column })}
        onMove={(key) => inputs.current.get(keyBeside(row, column, key))?.focus()}
      />
    );
  };
  return (
    <table className="correlations" aria-label="Rank correlations">
      <thead>
        <tr>
          <td />
          {shown.map((input, column) => (
            <th key={input} scope="col" title={labelOf(column)} data-active={column === stop.column || undefined}>
              <span aria-hidden="true">{column + 1}</span>
              <span className="for-screen-readers">{labelOf(column)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((input, row) => (
          <tr key={input}>
            <th scope="row" data-active={row === stop.row || undefined}>
              <span className="correlation-number" aria-hidden="true">
                {row + 1}
              </span>
              {labelOf(row)}
            </th>
            {shown.map((other, column) =>
              row === column ? (
                <td key={other} className="correlation-same">
                  1
                </td>
              ) : (
                <td key={other} style={{ background: tint(matrix[input]![other]!) }}>
                  {cellAt(row, column)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** The next cell that way; the diagonal is stepped over. */
function keyBeside(row: number, column: number, key: string): string {
  const [down, right] = steps[key]!;
  const isOnDiagonal = row + down === column + right;
  return keyOf(row + down * (isOnDiagonal ? 2 : 1), column + right * (isOnDiagonal ? 2 : 1));
}

const steps: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The stronger the deeper; the number says the rest. */
const tint = (rank: number): string =>
  rank === 0
    ? "none"
    : `color-mix(in srgb, var(${rank > 0 ? "--series-2" : "--series-3"}) ${(Math.abs(rank) * 24).toFixed(0)}%, var(--panel))`;
