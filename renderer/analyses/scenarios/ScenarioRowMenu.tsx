/** What can be done with one scenario of the table. */
import { Menu } from "@mantine/core";
import type { Scenario } from "../../../shared/model/document.ts";
import { duplicateScenario, moveScenario, removeScenario } from "../../scenarios/scenarioActions.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { MoreIcon } from "../../theme/icons.tsx";

interface Props {
  readonly scenario: Scenario;
  readonly onSettings: () => void;
  readonly onPromote: () => void;
}

export function ScenarioRowMenu({ scenario, onSettings, onPromote }: Props) {
  const app = useAppHandle();
  const scenarios = useApp((state) => state.document.scenarios);
  const at = scenarios.findIndex(({ name }) => name === scenario.name);
  return (
    <Menu position="bottom-end" width="max-content">
      <Menu.Target>
        <button type="button" className="plain-button comparison-more" aria-label={`What to do with ${scenario.label}`}>
          <MoreIcon />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSettings}>Name, base, axis…</Menu.Item>
        <Menu.Item onClick={() => duplicateScenario(app, scenario)}>Duplicate</Menu.Item>
        <Menu.Item disabled={at === 0} onClick={() => moveScenario(app, scenario, at - 1)}>
          Move up
        </Menu.Item>
        <Menu.Item disabled={at === scenarios.length - 1} onClick={() => moveScenario(app, scenario, at + 1)}>
          Move down
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={onPromote}>Make it the base…</Menu.Item>
        <Menu.Item onClick={() => removeScenario(app, scenario)}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
