/** Lines over time, one fan each. */
import { memo, useCallback, useMemo } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { isFigure } from "../../../shared/analysis/cases/firstChoices.ts";
import {
  type FanReport,
  fanShares,
  type SimulationReport,
} from "../../../shared/analysis/simulate/simulationReport.ts";
import type { InputName, Simulation } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { isByLists, memberKeys } from "../../../shared/model/lines.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { RemoveButton } from "../../dialogs/RemoveButton.tsx";
import { useModel } from "../../state/useModel.ts";
import { AddLineField } from "./AddLineField.tsx";
import type { ChangeSimulation } from "./changeSimulation.ts";
import { fanOption } from "./fanOption.ts";
import { foundOf } from "./foundOf.ts";
import { TrialPicture } from "./TrialPicture.tsx";

interface Props {
  readonly overTime: Simulation["overTime"];
  readonly change: ChangeSimulation;
  readonly asked: Simulation;
  readonly report: SimulationReport;
  readonly caption: string;
}

export const FanPictures = memo(function FanPictures({ overTime, change, asked, report, caption }: Props) {
  const compiled = useModel();
  const set = (changed: readonly InputName[]) => change((now) => ({ ...now, overTime: changed }));
  const isOffered = useCallback(
    (line: Line) => compiled.lines.get(line.name)?.isTimed === true && isFigure(line),
    [compiled],
  );
  const add = useCallback(
    (name: string) => {
      const line = compiled.lines.get(name)!.line;
      const [members] = isByLists(line) ? memberKeys(compiled.document, line) : [];
      const fan = { line: name, ...(members !== undefined && { members }) };
      change((now) => ({ ...now, overTime: [...now.overTime, fan] }));
    },
    [compiled, change],
  );
  return (
    <section aria-label="Over time" data-rows>
      <h3 className="simulation-section">
        Over time
        <span data-adds="remove">
          <AddLineField label="Another line" isOffered={isOffered} onPick={add} />
        </span>
        {overTime.length > 0 && (
          <span className="simulation-caption">P5 to P95 light, P25 to P75 dark, median drawn, mean dashed</span>
        )}
      </h3>
      <div className="simulation-pair">
        {overTime.map((name, index) => {
          const fan = foundOf(asked.overTime, name, report.fans);
          return fan === undefined ? null : (
            <Fan
              key={`${fan.line} ${fan.member} ${index}`}
              fan={fan}
              isHalfway={report.ended === "halfway"}
              name={name}
              caption={caption}
              onChange={(changed) => set(overTime.map((each, at) => (at === index ? changed : each)))}
              onRemove={() => set(overTime.filter((_, at) => at !== index))}
            />
          );
        })}
      </div>
    </section>
  );
});

interface FanProps {
  readonly fan: FanReport;
  /** Few trials reach further than many: no axis is to remember them. */
  readonly isHalfway: boolean;
  readonly name: InputName;
  readonly caption: string;
  readonly onChange: (name: InputName) => void;
  readonly onRemove: () => void;
}

function Fan({ fan, isHalfway, name, caption, onChange, onRemove }: FanProps) {
  const compiled = useModel();
  const line = compiled.lines.get(fan.line)?.line;
  const periods = useMemo(() => periodLabels(compiled.document.timeline), [compiled]);
  const needed = useMemo(
    () => (isHalfway ? null : extentOf([...fan.bands[0]!, ...fan.bands.at(-1)!])),
    [fan, isHalfway],
  );
  const label = cellLabel(compiled, name);
  const axes = useSteadyExtent(label, needed);
  const option = useMemo(
    () => (line === undefined ? null : fanOption(fan, periods, axes.extent, (value) => figureText(value, line))),
    [fan, periods, line, axes.extent],
  );
  if (line === undefined || option === null) return null;
  return (
    <TrialPicture
      title={label}
      unit={line.unit}
      option={option}
      height={200}
      axes={axes}
      caption={caption}
      numbers={{
        header: ["Period", ...fanShares.map((share) => `P${share * 100}`), "Mean"],
        rows: periods.map((period, at) => [
          period,
          ...fan.bands.map((band) => ({ value: band[at]!, line })),
          { value: fan.mean[at]!, line },
        ]),
      }}
    >
      {isByLists(line) && <MemberChoice line={line} name={name} onChange={onChange} />}
      <RemoveButton hint="Take this line out" label={`Take ${label} out`} onClick={onRemove} />
    </TrialPicture>
  );
}

function MemberChoice({ line, name, onChange }: { line: Line } & Pick<FanProps, "name" | "onChange">) {
  const { document } = useModel();
  return (
    <PickField
      label="Member"
      value={name.members ?? ""}
      options={memberKeys(document, line).map((value) => ({ value, label: value }))}
      onChange={(members) => onChange({ ...name, members })}
    />
  );
}
