/** The distribution as it is typed, drawn, with what a tenth, a half and nine tenths of all draws lie below. */
import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Line } from "../../shared/model/document.ts";
import { figureText } from "../../shared/model/numberFormat.ts";
import { DistributionPicture } from "./DistributionPicture.tsx";
import { drawnLaw } from "./drawnLaw.ts";
import { drawFigures, drawn, drawText } from "./figures.ts";
import type { Stated } from "./firstUncertainty.ts";

interface Props {
  readonly line: Line;
  /** What stands in the cell, in the line's unit; NaN where nothing does. */
  readonly now: number;
  /** Null while what is typed means nothing: the last picture stays, greyed. */
  readonly stated: Stated | null;
}

export function UncertaintyPreview({ line, now, stated }: Props) {
  const [shows, setShows] = useState<"density" | "cumulative">("density");
  const [last, setLast] = useState(stated);
  if (stated !== null && JSON.stringify(stated) !== JSON.stringify(last)) setLast(stated);
  const shown = useMemo(() => (last === null ? null : pictured(last)), [last]);
  if (shown === null || last === null) return <div className="uncertainty-preview" />;
  const { how = "set" } = last;
  return (
    <div className="uncertainty-preview" data-stale={stated === null || undefined}>
      <SegmentedControl
        size="xs"
        aria-label="Picture"
        data={pictures}
        value={shows}
        onChange={(picture) => setShows(picture as typeof shows)}
      />
      <DistributionPicture
        law={shown.law}
        distribution={last.distribution}
        figures={shown.figures}
        now={untouched(how, now)}
        shows={shows}
      />
      <table className="uncertainty-figures">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{how === "scale" ? "Factor" : how === "add" ? "Added" : "Draw"}</th>
            {how !== "set" && <th scope="col">Gives</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, mark }) => (
            <tr key={name}>
              <th scope="row">
                {label}
                {mark !== null && <span className={`uncertainty-mark ${mark}`} aria-hidden="true" />}
              </th>
              <td>{drawText(name === "now" ? untouched(how, now) : shown.figures[name], last, line)}</td>
              {how !== "set" && (
                <td>{resultText(name === "now" ? now : drawn(shown.figures[name], last, now), line)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const pictured = (stated: Stated) => ({ law: drawnLaw(stated), figures: drawFigures(stated) });

/** The draw that leaves the value as it is. */
const untouched = (how: NonNullable<Stated["how"]>, now: number): number =>
  how === "set" ? now : how === "scale" ? 1 : 0;

const resultText = (value: number, line: Line): string => (Number.isNaN(value) ? "none" : figureText(value, line));

const pictures = [
  { value: "density", label: "Density" },
  { value: "cumulative", label: "Cumulative" },
];

const rows = [
  { name: "p10", label: "P10", mark: null },
  { name: "p50", label: "P50", mark: null },
  { name: "p90", label: "P90", mark: null },
  { name: "mean", label: "Mean", mark: "of-mean" },
  { name: "now", label: "Now", mark: "of-now" },
] as const;
