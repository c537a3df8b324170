/** The same choice as a menu, for a window too narrow for the row. */
import { Menu } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { pickScenario } from "../state/pickScenario.ts";
import { ChevronIcon } from "../theme/icons.tsx";
import { ScenarioLabel } from "./ScenarioLabel.tsx";

export function ScenarioMenu({ changed }: { readonly changed: ReadonlySet<string> }) {
  const app = useAppHandle();
  const scenarios = useApp((state) => state.document.scenarios);
  const shown = useApp((state) => state.scenario);
  const entries = [{ name: null, label: "Base" }, ...scenarios];
  const pick = (name: string) => {
    pickScenario(app, name === "" ? null : name);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <button type="button" className="plain-button scenario-menu-button">
          <span className="for-screen-readers">Scenario: </span>
          {entries.find(({ name }) => name === shown)?.label}
          <ChevronIcon />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shown ?? ""} onChange={(name) => pick(name)}>
          {entries.map(({ name, label }) => (
            <Menu.RadioItem key={name} value={name ?? ""} closeMenuOnClick>
              <ScenarioLabel label={label} isChanged={name !== null && changed.has(name)} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
