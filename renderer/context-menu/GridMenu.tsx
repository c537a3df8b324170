/** The menu of the grid: what can be done with the rows that are selected, each with its key. */
import { Menu } from "@mantine/core";
import { Fragment } from "react";
import { commandOf } from "../commands/commands.ts";
import { runCommand } from "../commands/runCommand.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { KeyHint } from "../header/KeyHint.tsx";
import { KeyCap } from "../keys/KeyCap.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { type MenuEntry, menuEntries } from "./menuEntries.ts";
import { closeGridMenu } from "./openGridMenu.ts";
import "./context-menu.css";

export function GridMenu() {
  const app = useAppHandle();
  const place = useApp((state) => state.gridMenu);
  if (place === null) return null;
  const close = () => {
    closeGridMenu(app);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={2}
      width="max-content"
      middlewares={{ flip: false, shift: { crossAxis: true, padding: 8 } }}
      returnFocus={false}
      trapFocus
    >
      <Menu.Target>
        <span className="grid-menu-place" style={{ left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label="Selected rows" className="grid-menu">
        {menuEntries(app.store.getState()).map((group, index) => (
          <Fragment key={group[0]?.command}>
            {index > 0 && <Menu.Divider />}
            {group.map((entry) => (
              <Entry key={entry.command} entry={entry} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ entry: { command: id, key } }: { readonly entry: MenuEntry }) {
  const app = useAppHandle();
  const { label, isEnabled } = commandOf(id);
  const canRun = useApp(isEnabled);
  const run = () => {
    closeGridMenu(app);
    // The menu gives the keyboard back first, so that what the command opens keeps it.
    requestAnimationFrame(() => {
      focusGrid();
      runCommand(app, id);
    });
  };
  return (
    <Menu.Item
      closeMenuOnClick={false} // it is closed here, before the command takes the keyboard
      disabled={!canRun}
      className={id === "delete-lines" ? "dialog-danger" : undefined}
      rightSection={key === undefined ? <KeyHint command={id} /> : <KeyCap accelerator={key} />}
      onClick={run}
    >
      {label}
    </Menu.Item>
  );
}
