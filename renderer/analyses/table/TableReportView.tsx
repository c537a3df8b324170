/** What a table found: a curve over one input, numbers or a map over two, a map for each step of a third. */
import { SegmentedControl } from "@mantine/core";
import { useViewportSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import type { TableReport } from "../../../shared/analysis/table/table.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { CellMenu, type OpenCell } from "./CellMenu.tsx";
import { HeatMap } from "./HeatMap.tsx";
import { HeatTable } from "./HeatTable.tsx";
import { OneWay } from "./OneWay.tsx";
import { type Reach, reachOf } from "./shading.ts";
import { TableCopy } from "./TableCopy.tsx";
import { type AxisFacts, type TableFacts, tableFacts } from "./tableFacts.ts";

/** Larger tables are maps: their numbers would be read by nobody. */
const mostColumns = 31;
const mostRows = 61;

export function TableReportView({ report }: { readonly report: TableReport }) {
  const app = useAppHandle();
  // In the words of the model that it is of: an edit greys it, and draws nothing before the next is there.
  const facts = useMemo(() => tableFacts(app.store.getState().compiled, report), [app, report]);
  const [cell, open] = useState<OpenCell | null>(null);
  const onOpen = (steps: readonly number[], at: DOMRect) => open({ steps, at });
  return (
    <>
      <Shown facts={facts} onOpen={onOpen} />
      {cell !== null && <CellMenu facts={facts} cell={cell} onClose={() => open(null)} />}
    </>
  );
}

interface Props {
  readonly facts: TableFacts;
  readonly onOpen: (steps: readonly number[], at: DOMRect) => void;
}

function Shown({ facts, onOpen }: Props) {
  const { report, axes } = facts;
  const reach = useMemo(() => reachOf(report.base, report.values), [report]);
  if (axes.length === 1) return <OneWay facts={facts} onOpen={onOpen} />;
  if (axes.length === 2) return <TwoWay facts={facts} reach={reach} onOpen={onOpen} />;
  const [across, down] = axes as readonly [AxisFacts, AxisFacts, AxisFacts];
  return (
    <>
      <div className="table-facts-row">
        <Facts facts={facts} />
        <p className="table-facts">{`${down.name} ↓, ${across.name} →`}</p>
      </div>
      <div className="heat-multiples">
        {axes[2]!.steps.map((_, third) => (
          <HeatMap key={third} facts={facts} reach={reach} third={third} height={190} onOpen={onOpen} />
        ))}
      </div>
    </>
  );
}

function TwoWay({ facts, reach, onOpen }: Props & { readonly reach: Reach }) {
  const [across, down] = facts.report.axes;
  const fits = across!.length <= mostColumns && down!.length <= mostRows;
  const [wanted, want] = useState<"numbers" | "map">("numbers");
  const isMap = !fits || wanted === "map";
  const { height: viewport } = useViewportSize();
  const choice = fits && (
    <SegmentedControl
      size="xs"
      aria-label="Shown as"
      value={wanted}
      onChange={want}
      data={[
        { value: "numbers", label: "Numbers" },
        { value: "map", label: "Map" },
      ]}
    />
  );
  if (isMap)
    return (
      <HeatMap facts={facts} reach={reach} height={mapHeight(viewport)} onOpen={onOpen}>
        <Meanings facts={facts} />
        {choice}
      </HeatMap>
    );
  return (
    <>
      <div className="table-facts-row">
        <Facts facts={facts} />
        {choice}
        <TableCopy facts={facts} reach={reach} />
      </div>
      <HeatTable facts={facts} onOpen={onOpen} />
    </>
  );
}

/** As tall as the window has room for under the question, within reason. Pixels. */
const mapHeight = (viewport: number): number => Math.min(560, Math.max(300, viewport - 486));

function Facts({ facts }: Pick<Props, "facts">) {
  const { label, unit } = facts;
  return (
    <p className="table-facts">
      <span className="table-facts-figure">{withUnit(label, unit)}</span>
      <Meanings facts={facts} />
    </p>
  );
}

/** What the colours, the outline and the line mean. */
function Meanings({ facts: { report, line, levelText } }: Pick<Props, "facts">) {
  return (
    <span className="table-facts">
      <span>
        Base <b>{Number.isNaN(report.base) ? "no number" : figureText(report.base, line)}</b>
      </span>
      <span className="table-above">above it</span>
      <span className="table-below">below it</span>
      {levelText !== null && <span className="table-level">{levelText}</span>}
    </span>
  );
}
