/**
 * A table of numbers over two axes, each the darker the farther from the base;
 * a line runs between the cells where the level is passed. One cell has the
 * keyboard: arrows move it, Enter opens what can be done with it.
 */
import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { caseAt } from "../../../shared/analysis/table/steps.ts";
import { movedBy } from "./gridMoves.ts";
import { reachOf, shadeOf } from "./shading.ts";
import { type AxisFacts, placeText, type TableFacts, valueText } from "./tableFacts.ts";

interface Props {
  readonly facts: TableFacts;
  /** With the steps of a cell and its place in the window. */
  readonly onOpen: (steps: readonly number[], at: DOMRect) => void;
}

export function HeatTable({ facts, onOpen }: Props) {
  const { report, axes, line, label } = facts;
  const [across, down] = axes as [AxisFacts, AxisFacts];
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<readonly [column: number, row: number]>([
    nearest(across.baseAt),
    nearest(down.baseAt),
  ]);
  const [column, row] = [Math.min(active[0], across.steps.length - 1), Math.min(active[1], down.steps.length - 1)];
  const reach = reachOf(report.base, report.values);

  const open = (cell: HTMLElement) => onOpen(stepsOf(cell), cell.getBoundingClientRect());
  const click = ({ target }: MouseEvent<HTMLTableElement>) => {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-steps]") : null;
    if (cell === null) return;
    setActive(stepsOf(cell));
    open(cell);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(event.target as HTMLElement);
      return;
    }
    const to = movedBy(event, [column, row], [across.steps.length, down.steps.length]);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    table.current?.querySelector<HTMLElement>(`[data-steps="${to.join()}"]`)?.focus();
  };
  return (
    <div className="heat-scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through with arrows is a grid
        role="grid"
        className="heat"
        aria-label={`${label} by ${across.label} and ${down.label}`}
        onKeyDown={press}
        onClick={click}
      >
        <thead>
          <tr>
            <th className="heat-corner" scope="col">
              <span className="heat-down-name">{down.name}</span>
              <span className="heat-across-name">{across.name}</span>
            </th>
            {across.texts.map((text, index) => (
              <th key={index} scope="col" data-base={across.baseAt === index || undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.texts.map((text, y) => (
            <tr key={y}>
              <th scope="row" data-base={down.baseAt === y || undefined}>
                {text}
              </th>
              {across.steps.map((_, x) => {
                const at = caseAt(report.axes, [x, y]);
                const value = report.values[at]!;
                const isBase = across.baseAt === x && down.baseAt === y;
                const shade = shadeOf(value, report.base, reach);
                return (
                  <td
                    key={x}
                    data-steps={`${x},${y}`}
                    data-side={shade < 0 ? "below" : shade > 0 ? "above" : undefined}
                    data-error={Number.isNaN(value) || undefined}
                    data-base={isBase || undefined}
                    data-edge={edgesOf(facts, x, y) || undefined}
                    style={
                      Number.isNaN(shade)
                        ? undefined
                        : ({ "--shade": `${Math.round(Math.abs(shade) * 45)}%` } as object)
                    }
                    tabIndex={x === column && y === row ? 0 : -1}
                    aria-label={isBase ? `${valueText(value, line)}, the base` : undefined}
                    title={placeText(facts, [x, y])}
                  >
                    {valueText(value, line)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nearest = (place: number | null) => Math.round(place ?? 0);

function stepsOf(cell: HTMLElement): readonly [number, number] {
  const [x = 0, y = 0] = (cell.dataset["steps"] ?? "").split(",").map(Number);
  return [x, y];
}

/** On which sides of a cell the level is passed: `right`, `foot`, both or none. */
function edgesOf({ report }: TableFacts, x: number, y: number): string {
  const { levels, axes, values } = report;
  if (levels === null) return "";
  const above = (column: number, row: number): boolean | null => {
    if (column >= axes[0]!.length || row >= axes[1]!.length) return null;
    const at = caseAt(axes, [column, row]);
    return Number.isNaN(values[at]! - levels[at]!) ? null : values[at]! >= levels[at]!;
  };
  const own = above(x, y);
  const passes = (other: boolean | null) => own !== null && other !== null && other !== own;
  return [passes(above(x + 1, y)) ? "right" : "", passes(above(x, y + 1)) ? "foot" : ""].filter(Boolean).join(" ");
}
