/** What can be done with scenarios as such: a new one, a copy, another name, away with it. */
import { Menu, Tooltip } from "@mantine/core";
import { useState } from "react";
import type { Scenario } from "../../shared/model/document.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { MoreIcon } from "../theme/icons.tsx";
import { ScenarioNameDialog } from "./ScenarioNameDialog.tsx";
import { addScenario, duplicateScenario, removeScenario, renameScenario } from "./scenarioActions.ts";

type Asked = "new" | "duplicate" | "rename";

export function ScenarioActions() {
  const app = useAppHandle();
  const shown = useApp(({ document, scenario }) => document.scenarios.find(({ name }) => name === scenario));
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const close = () => {
    setAsked(null);
    focusGrid();
  };
  const take = (label: string) => {
    close();
    if (asked === "rename" && shown !== undefined) renameScenario(app, shown, label);
    else if (asked === "duplicate" && shown !== undefined) duplicateScenario(app, shown, label);
    else addScenario(app, label);
  };
  const remove = (scenario: Scenario) => {
    removeScenario(app, scenario);
    if (app.store.getState().question === null) requestAnimationFrame(focusGrid); // else it is the question's
  };
  return (
    <>
      <Menu position="bottom-end" width="max-content" opened={isOpen} onChange={setIsOpen} returnFocus={false}>
        <Menu.Target>
          <Tooltip label="New, copy, rename or delete a scenario" disabled={isOpen}>
            <button type="button" className="plain-button header-button" aria-label="Scenarios">
              <MoreIcon />
            </button>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked("new")}>New scenario…</Menu.Item>
          {shown !== undefined && (
            <>
              <Menu.Divider />
              <Menu.Label>{shown.label}</Menu.Label>
              <Menu.Item onClick={() => setAsked("duplicate")}>Duplicate…</Menu.Item>
              <Menu.Item onClick={() => setAsked("rename")}>Rename…</Menu.Item>
              <Menu.Item onClick={() => remove(shown)}>Delete</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ScenarioNameDialog
        title={titles[asked ?? "new"]}
        initialLabel={asked === "rename" ? (shown?.label ?? "") : asked === "duplicate" ? `${shown?.label} 2` : ""}
        isOpen={asked !== null}
        onClose={close}
        onTake={take}
      />
    </>
  );
}

const titles = { new: "New scenario", duplicate: "Duplicate the scenario", rename: "Rename the scenario" } as const;
