/** A figure over one input: a curve, and its numbers. */
import { useMemo } from "react";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import { Picture } from "../../charts/Picture.tsx";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { curveOption } from "./curveOption.ts";
import { type AxisFacts, changeText, type TableFacts, valueText } from "./tableFacts.ts";

interface Props {
  readonly facts: TableFacts;
  readonly onOpen: (steps: readonly number[], at: DOMRect) => void;
}

export function OneWay({ facts, onOpen }: Props) {
  const { report, line, label, unit, levelText } = facts;
  const [across] = facts.axes as [AxisFacts];
  const needed = useMemo(() => extentOf([...report.values, ...(report.levels ?? [])]), [report]);
  const axes = useSteadyExtent(JSON.stringify([report.asked.output, report.asked.axes, report.asked.contour]), needed);
  const option = useMemo(() => curveOption(facts, axes.extent), [facts, axes.extent]);
  return (
    <div className="table-one-way">
      <Picture
        title={`${label} by ${across.label}`}
        unit={unit}
        option={option}
        height={260}
        axes={axes}
        hasTable={false}
        numbers={{
          header: [across.name, label],
          rows: across.texts.map((text, step) => [text, { value: report.values[step]!, line }]),
        }}
      >
        <span className="table-facts">
          {across.baseAt !== null && <span className="table-base">base, {figureText(report.base, line)}</span>}
          {levelText !== null && <span className="table-dashed">{levelText}</span>}
        </span>
      </Picture>
      <table className="heat one-way">
        <thead>
          <tr>
            <th scope="col">{across.name}</th>
            <th scope="col">{withUnit(label, unit)}</th>
            <th scope="col">Against the base of {figureText(report.base, line)}</th>
          </tr>
        </thead>
        <tbody>
          {across.texts.map((text, step) => (
            <tr key={step}>
              <th scope="row" data-base={across.baseAt === step || undefined}>
                {text}
              </th>
              <td>
                <button
                  type="button"
                  className="plain-button"
                  aria-haspopup="menu"
                  onClick={(event) => onOpen([step], event.currentTarget.getBoundingClientRect())}
                >
                  {valueText(report.values[step]!, line)}
                </button>
              </td>
              <td>{changeText(report.values[step]!, report.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
