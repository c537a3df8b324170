/** What can be done with one scenario of the table. */
import { Menu } from "@mantine/core";
import type { Scenario } from "../../../shared/model/document.ts";
import { rowButton } from "../../dialogs/rowButton.ts";
import { duplicateScenario, removeScenario } from "../../scenarios/scenarioActions.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { MoreIcon } from "../../theme/icons.tsx";

interface Props {
  readonly scenario: Scenario;
  /** Among the rows that can be moved. */
  readonly place: number;
  readonly placeCount: number;
  readonly onMove: (to: number) => void;
  readonly onSettings: () => void;
  readonly onPromote: () => void;
}

export function ScenarioRowMenu({ scenario, place, placeCount, onMove, onSettings, onPromote }: Props) {
  const app = useAppHandle();
  return (
    <Menu position="bottom-end" width="max-content">
      <Menu.Target>
        <button
          type="button"
          className="plain-button comparison-more"
          aria-label={`What to do with ${scenario.label}`}
          {...rowButton("scenario")}
        >
          <MoreIcon />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onSettings}>Name, base, axis…</Menu.Item>
        <Menu.Item onClick={() => duplicateScenario(app, scenario)}>Duplicate</Menu.Item>
        <Menu.Item disabled={place === 0} onClick={() => onMove(place - 1)}>
          Move up
        </Menu.Item>
        <Menu.Item disabled={place === placeCount - 1} onClick={() => onMove(place + 1)}>
          Move down
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={onPromote}>Make it the base…</Menu.Item>
        <Menu.Item onClick={() => removeScenario(app, scenario)}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
