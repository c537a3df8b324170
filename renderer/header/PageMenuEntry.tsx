/** One entry of a menu: a command, a link outside, a line between, or the recent files. */
import { Menu } from "@mantine/core";
import type { ExternalLinkId } from "../../shared/host/externalLinks.ts";
import type { MenuCommandId } from "../../shared/host/menu.ts";
import { hostProblemSentence } from "../../shared/host/problems.ts";
import { unreachable } from "../../shared/invariant.ts";
import { commandOf } from "../commands/commands.ts";
import { runCommand } from "../commands/runCommand.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { notify } from "../state/notices.ts";
import { KeyHint } from "./KeyHint.tsx";
import type { PageMenuItem } from "./pageMenu.ts";
import { RecentFiles } from "./RecentFiles.tsx";

export function PageMenuEntry({ item }: { readonly item: PageMenuItem }) {
  switch (item.kind) {
    case "separator":
      return <Menu.Divider />;
    case "submenu":
      return <Submenu label={item.label} items={item.items} />;
    case "recents":
      return <RecentFiles label={item.label} />;
    case "command":
      return <CommandEntry id={item.command} label={item.label} />;
    case "link":
      return <LinkEntry link={item.link} label={item.label} />;
    default:
      return unreachable(item);
  }
}

function Submenu({ label, items }: { readonly label: string; readonly items: readonly PageMenuItem[] }) {
  return (
    <Menu.Sub transitionProps={{ duration: 0 }}>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {items.map((item, index) => (
          // As in the bar: fixed data, told apart by its place.
          <PageMenuEntry key={index} item={item} />
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

function CommandEntry({ id, label }: { readonly id: MenuCommandId; readonly label: string }) {
  const app = useAppHandle();
  const { isEnabled } = commandOf(id);
  const canRun = useApp(isEnabled);
  const run = () => {
    focusGrid(); // first, so that what the command opens keeps the keyboard
    runCommand(app, id);
  };
  return (
    <Menu.Item disabled={!canRun} rightSection={<KeyHint command={id} />} onClick={run}>
      {label}
    </Menu.Item>
  );
}

function LinkEntry({ link, label }: { readonly link: ExternalLinkId; readonly label: string }) {
  const app = useAppHandle();
  const open = async () => {
    focusGrid();
    const answer = await app.host.openExternal(link);
    for (const problem of answer.ok ? [] : answer.problems) notify(app, "warning", hostProblemSentence(problem));
  };
  return <Menu.Item onClick={() => void open()}>{label}</Menu.Item>;
}
