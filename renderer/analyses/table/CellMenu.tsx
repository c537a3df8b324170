/** What can be done with one cell of a table: read why it has no number, keep it as a scenario, go to what it is made of. */
import { Menu } from "@mantine/core";
import { useMemo } from "react";
import { reasonAt } from "../../../shared/analysis/cases/reasonAt.ts";
import { tableChanges } from "../../../shared/analysis/table/tableChanges.ts";
import type { InputName } from "../../../shared/model/analyses.ts";
import { addScenario } from "../../scenarios/scenarioActions.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { goToName } from "../goToName.ts";
import { againstBase, placeText, type TableFacts, valueAt } from "./tableFacts.ts";

export interface OpenCell {
  readonly steps: readonly number[];
  /** Its place in the window. */
  readonly at: DOMRect;
}

interface Props {
  readonly facts: TableFacts;
  readonly cell: OpenCell;
  readonly onClose: () => void;
}

export function CellMenu({ facts, cell: { steps, at }, onClose }: Props) {
  const app = useAppHandle();
  const { report, line, axes, label } = facts;
  const value = valueAt(facts, steps);
  const changes = useMemo(
    () =>
      tableChanges(
        report.asked.axes,
        steps.map((step, axis) => report.axes[axis]![step]!),
      ),
    [report, steps],
  );
  const reason = useMemo(() => {
    const { compiled, scenario } = app.store.getState();
    return Number.isNaN(value) ? reasonAt(compiled, scenario, changes, report.asked.output) : null;
  }, [app, value, changes, report]);
  const keep = () => {
    const { scenario } = app.store.getState();
    addScenario(app, placeText(facts, steps), changes, scenario);
  };
  const goTo = (name: InputName) => () => goToName(app, name);
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      width={300}
      transitionProps={{ duration: 0 }}
      clickOutsideEvents={["mousedown", "touchstart"]} // a key would be the one that opens it
      returnFocus
    >
      <Menu.Target>
        <span
          className="table-cell-anchor"
          style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className="table-cell-place">{placeText(facts, steps)}</span>
          <span className="table-cell-value">{reason ?? againstBase(value, report.base, line)}</span>
        </Menu.Label>
        <Menu.Item onClick={keep}>Make this a scenario</Menu.Item>
        {axes.map(({ axis, label: input }) => (
          <Menu.Item key={input} onClick={goTo(axis.input)}>
            Go to {input}
          </Menu.Item>
        ))}
        <Menu.Item onClick={goTo(report.asked.output)}>Go to {label}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
