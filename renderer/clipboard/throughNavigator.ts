/**
 * Copy, cut and paste as commands of a menu, where no event brings the clipboard:
 * by the Host, and for pasting the browser's clipboard where it lends it, else by telling the keys, which always work.
 */
import { chooseFlavour } from "../../shared/exchange/clipboard/chooseFlavour.ts";
import { readTsv } from "../../shared/exchange/clipboard/readTsv.ts";
import type { SheetBlock } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { isMacKeyboard, keyText } from "../keys/keyText.ts";
import type { App } from "../state/app.ts";
import { clearCells } from "../state/clearCells.ts";
import { notify } from "../state/notices.ts";
import { selectedCells } from "../state/ranges.ts";
import { copySelection } from "./copy.ts";
import { pasteBlock } from "./paste.ts";
import { readTable } from "./readTable.ts";

export async function copyByCommand(app: App): Promise<void> {
  await write(app, "CmdOrCtrl+C");
}

/** Nothing is cleared that did not reach the clipboard. */
export async function cutByCommand(app: App): Promise<void> {
  const cells = selectedCells(app.store.getState());
  if (await write(app, "CmdOrCtrl+X")) clearCells(app, cells);
}

export async function pasteByCommand(app: App): Promise<void> {
  const block = await readByNavigator();
  if (block === null) tellKeys(app, "CmdOrCtrl+V");
  else pasteBlock(app, block);
}

/** Null where the browser does not lend its clipboard. */
export async function readByNavigator(): Promise<SheetBlock | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
    return chooseFlavour(readTable(await textOf("text/html")), readTsv(await textOf("text/plain")));
  } catch {
    // The answer of a browser, or a person, that says no; the keys remain.
    return null;
  }
}

async function write(app: App, key: string): Promise<boolean> {
  const flavours = copySelection(app);
  if (flavours === null) return false;
  const copied = await app.host.copy(flavours);
  // Nothing is lost by a refusal but the way through the menu.
  if (!copied.ok) tellKeys(app, key);
  return copied.ok;
}

function tellKeys(app: App, key: string): void {
  const keys = keyText(key, { isMac: isMacKeyboard(navigator.platform), layout: new Map() });
  notify(app, "info", `The clipboard is not open to menus here: press ${keys} instead.`);
}
