/**
 * A picture of an analysis: ECharts over an option, with its title, its unit and
 * the same numbers as a table. The option speaks of colours as our CSS variables;
 * a canvas knows none, so there they are looked up, anew when the theme changes.
 */
import type { ECElementEvent, EChartsCoreOption } from "echarts/core";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import { PictureCanvas } from "./PictureCanvas.tsx";
import { PictureMenu } from "./PictureMenu.tsx";
import { PictureTable } from "./PictureTable.tsx";
import { pictureFoot } from "./pictureFoot.ts";
import type { PictureNumbers } from "./pictureNumbers.ts";
import { cellOfMark, pictureBase } from "./pictureParts.ts";
import type { SteadyExtent } from "./useSteadyExtent.ts";
import "./charts.css";

export type { PictureNumbers } from "./pictureNumbers.ts";

interface Props {
  readonly title: string;
  /** Of the numbers; empty for plain ones. */
  readonly unit: string;
  /** Made of pictureParts.ts. */
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  /** A function where they are many and only copied: it is asked then. */
  readonly numbers: PictureNumbers | (() => PictureNumbers);
  /** Under it where it is copied to, after the model and the scenario: `10,000 trials, seed 7`. */
  readonly caption?: string;
  /** Thousands of marks need a canvas; fewer are sharper and cheaper as SVG. */
  readonly renderer?: "svg" | "canvas";
  /** Of the axis that holds still; "Fit axes" stands beside the title where it is wider than it need be. */
  readonly axes?: SteadyExtent;
  /** What a click on a mark leads to; to its cell where absent and the mark has one (see `Mark`). */
  readonly onPick?: (mark: ECElementEvent) => void;
  /** Called with the place on the axes under the pointer, null beside them: for pictures that are one mark, as a map is. */
  readonly onPoint?: (place: readonly number[] | null) => void;
  /** Called with the place on the axes that is clicked, and where that is in the window. */
  readonly onPickAt?: (place: readonly number[], at: DOMRect) => void;
  /** Whether there is a table behind it; false where the same numbers stand in one already. */
  readonly hasTable?: boolean;
  /** Beside the title: choices of how it is drawn. */
  readonly children?: ReactNode;
}

export function Picture(props: Props) {
  const { title, unit, height, numbers, caption = "", renderer = "svg", axes, onPick, children } = props;
  const app = useAppHandle();
  const figure = useRef<HTMLElement>(null);
  const foot = useApp(({ document, scenario }) => pictureFoot(document, scenario, caption));
  const option = useMemo(() => ({ ...pictureBase, ...props.option }), [props.option]);
  const pictureNow = () => {
    const width = figure.current?.querySelector(".chart-canvas")?.clientWidth ?? 0;
    return width === 0
      ? null
      : { words: { title, unit, foot }, numbers: numbersOf(numbers), drawing: { option, width, height } };
  };
  const pick = (mark: ECElementEvent) => {
    const cell = cellOfMark(mark.data);
    if (onPick !== undefined) onPick(mark);
    else if (cell !== null) goToCell(app, cell);
  };
  return (
    <figure ref={figure} className="chart picture">
      <figcaption className="chart-title">
        <span>{title}</span>
        <span className="chart-unit">{unit}</span>
        <span className="chart-choices">
          {children}
          {axes?.isWider === true && (
            <button type="button" className="plain-button chart-copy" onClick={axes.fit}>
              Fit axes
            </button>
          )}
          <PictureMenu title={title} pictureNow={pictureNow} />
        </span>
      </figcaption>
      <PictureCanvas
        option={option}
        height={height}
        renderer={renderer}
        onPick={pick}
        onPoint={props.onPoint}
        onPickAt={props.onPickAt}
      />
      {props.hasTable !== false && <NumbersBehind title={title} numbers={numbersOf(numbers)} />}
    </figure>
  );
}

const numbersOf = (numbers: Props["numbers"]): PictureNumbers => (typeof numbers === "function" ? numbers() : numbers);

function NumbersBehind({ title, numbers }: { readonly title: string; readonly numbers: PictureNumbers }) {
  const [isInSight, show] = useState(false);
  return (
    <>
      <button
        type="button"
        className="plain-button chart-switch"
        aria-expanded={isInSight}
        aria-label={`${title} as a table`}
        onClick={() => show(!isInSight)}
      >
        {isInSight ? "Hide the table" : "Table"}
      </button>
      <PictureTable title={title} numbers={numbers} isInSight={isInSight} />
    </>
  );
}
