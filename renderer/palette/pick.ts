/** Runs what was picked in the palette, or goes there. */
import { flushSync } from "react-dom";
import { allLines, memberKeys } from "../../shared/model/lines.ts";
import { showAnalysis } from "../analyses/analysisActions.ts";
import { commandOf } from "../commands/commands.ts";
import { runCommand } from "../commands/runCommand.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { goToCell, goToLine } from "../state/goToCell.ts";
import { closePanel, openPanel } from "../state/panel.ts";
import { pickScenario } from "../state/pickScenario.ts";
import type { Entry, EntryKind } from "./entry.ts";

const mostRemembered = 8;

/** Whether it would do anything now. */
export const canPick = (state: AppState, { kind, name }: Entry): boolean =>
  kind !== "command" || commandOf(name).isEnabled(state);

/** Does nothing, and leaves the palette open, where a command cannot run now. */
export function pick(app: App, entry: Entry): void {
  if (!canPick(app.store.getState(), entry)) return;
  flushSync(() => closePanel(app)); // what is picked may open the palette again, empty
  focusGrid();
  app.store.setState(({ recentPicks }) => ({
    recentPicks: [entry.id, ...recentPicks.filter((id) => id !== entry.id)].slice(0, mostRemembered),
  }));
  perform[entry.kind](app, entry);
}

/** By kind: what picking one does. */
const perform: Readonly<Record<EntryKind, (app: App, entry: Entry) => void>> = {
  command: (app, { name }) => runCommand(app, name),
  line: (app, { name }) => goToLine(app, name),
  section: (app, { name }) => goToFirstLine(app, name),
  scenario: (app, { name }) => pickScenario(app, name === "" ? null : name),
  analysis: (app, { name }) => showAnalysis(app, name),
  member: (app, { name }) => goToMember(app, name),
  function: (app, { name }) => openPanel(app, "functions", name),
  key: (app, { label }) => openPanel(app, "keys", label),
};

function goToFirstLine(app: App, section: string): void {
  const [first] = app.store.getState().document.sections.find(({ name }) => name === section)?.lines ?? [];
  if (first !== undefined) goToLine(app, first.name);
}

/** To its row in the first line that is by its list alone, or by its list and others. */
function goToMember(app: App, name: string): void {
  const { document } = app.store.getState();
  const [list = "", member = ""] = name.split("|");
  const lines = allLines(document).filter(({ by }) => by?.includes(list));
  const line = lines.find(({ by }) => by?.length === 1) ?? lines[0];
  if (line === undefined) return;
  const place = line.by?.indexOf(list) ?? 0;
  const index = memberKeys(document, line).findIndex((key) => key.split("|")[place] === member);
  if (index !== -1) goToCell(app, { line: line.name, member: index, period: 0 });
}
