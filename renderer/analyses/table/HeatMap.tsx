/** A table as a map, for tables whose numbers would not fit: the pointer and the arrows say the number of each cell. */
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { Picture } from "../../charts/Picture.tsx";
import type { PictureCell } from "../../charts/pictureNumbers.ts";
import { movedBy } from "./gridMoves.ts";
import { heatMapOption } from "./heatMapOption.ts";
import { hasBase, mapCaption } from "./mapCaption.ts";
import type { Reach } from "./shading.ts";
import { type AxisFacts, againstBase, placeText, stepAlone, type TableFacts, valueAt } from "./tableFacts.ts";
import { useHeatColours } from "./useHeatColours.ts";

interface Props {
  readonly facts: TableFacts;
  readonly reach: Reach;
  /** Step of the third axis, whose map this is; absent where there are two. */
  readonly third?: number;
  readonly height: number;
  readonly onOpen: (steps: readonly number[], at: DOMRect) => void;
  /** Beside its title. */
  readonly children?: ReactNode;
}

export function HeatMap({ facts, reach, third, height, onOpen, children }: Props) {
  const { report, axes, line } = facts;
  const [across, down] = axes as [AxisFacts, AxisFacts];
  const colours = useHeatColours();
  const over = useRef<readonly number[] | null>(null);
  const [active, setActive] = useState<readonly [number, number] | null>(null);
  const isSmall = third !== undefined;
  const stepsAt = ([x, y]: readonly [number, number]) => (isSmall ? [x, y, third] : [x, y]);
  const says = (steps: readonly number[]) => [
    againstBase(valueAt(facts, steps), report.base, line),
    ...axes.map((axis, index) => `${axis.label}: ${stepAlone(axis, steps[index]!)}`),
  ];
  const option = useMemo(() => {
    const size = across.steps.length * down.steps.length;
    const part = (all: Float64Array) => all.subarray((third ?? 0) * size, ((third ?? 0) + 1) * size);
    return heatMapOption({
      values: part(report.values),
      levels: report.levels === null ? null : part(report.levels),
      across,
      down,
      base: report.base,
      hasBase: hasBase(facts, third),
      reach,
      colours,
      tip: () => (over.current === null ? [] : says(over.current)),
      isSmall,
    });
  }, [facts, colours, third, reach]);

  const cellOf = ([x, y]: readonly number[]): readonly [number, number] | null => {
    const [column, row] = [Math.round(x!), Math.round(y!)];
    const isInside = column >= 0 && row >= 0 && column < across.steps.length && row < down.steps.length;
    return isInside ? [column, row] : null;
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const from = active ?? [Math.round(across.baseAt ?? 0), Math.round(down.baseAt ?? 0)];
    const to = movedBy(event, from as readonly [number, number], [across.steps.length, down.steps.length]);
    if (to !== null) setActive(to);
    else if (event.key === "Enter" && active !== null)
      onOpen(stepsAt(active), event.currentTarget.getBoundingClientRect());
    else return;
    event.preventDefault();
  };
  const title = isSmall ? `${axes[2]!.label} ${stepAlone(axes[2]!, third)}` : facts.label;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a map of cells that arrows go through
    <section className="heat-map" aria-label={`${title}: arrows go through its cells`} tabIndex={0} onKeyDown={press}>
      <Picture
        title={title}
        unit={isSmall ? "" : facts.unit}
        option={option}
        height={height}
        numbers={() => mapNumbers(facts, third)}
        hasTable={false}
        renderer="canvas"
        caption={mapCaption(facts, third)}
        onPoint={(place) => {
          const cell = place === null ? null : cellOf(place);
          over.current = cell === null ? null : stepsAt(cell);
        }}
        onPickAt={(place, at) => {
          const cell = cellOf(place);
          if (cell === null) return;
          setActive(cell);
          onOpen(stepsAt(cell), at);
        }}
      >
        {children}
      </Picture>
      <p className="heat-readout" aria-live="polite">
        {active === null
          ? ""
          : `${placeText(facts, stepsAt(active))}: ${againstBase(valueAt(facts, stepsAt(active)), report.base, line)}`}
      </p>
    </section>
  );
}

/** A row a step of the second axis, for the clipboard. */
export function mapNumbers(facts: TableFacts, third?: number) {
  const [across, down] = facts.axes as [AxisFacts, AxisFacts];
  return {
    header: [`${down.name} \\ ${across.name}`, ...across.texts],
    rows: down.texts.map((text, y): readonly PictureCell[] => [
      text,
      ...across.steps.map((_, x) => ({
        value: valueAt(facts, third === undefined ? [x, y] : [x, y, third]),
        line: facts.line,
      })),
    ]),
  };
}
