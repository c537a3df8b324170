/**
 * The menu as data: the desktop's native menu and the page's own are both made
 * from it. A command item says only which command; what it does, and whether
 * it can run now, is the page's business. The page also handles the keys: the
 * native menu shows them and does not claim them.
 *
 * Accelerators are written as Electron writes them; `CmdOrCtrl` is Cmd on a Mac.
 */
import { canonicalKey } from "./accelerator.ts";
import { type ExternalLinkId, externalLinks } from "./externalLinks.ts";
import { keptByMac } from "./keptByMac.ts";
import type { Settings } from "./settings.ts";

export const menuCommandIds = [
  "new",
  "new-from-template",
  "open",
  "save",
  "save-as",
  "undo",
  "redo",
  "find",
  "replace",
  "go-to-line",
  "go-to-feeding",
  "go-to-following",
  "go-back",
  "go-forward",
  "show-map",
  "show-formulas",
  "unfold-all",
  "fold-all",
  "theme-system",
  "theme-light",
  "theme-dark",
  "lists",
  "timeline",
  "actuals-until",
  "section-settings",
  "show-in-headline",
  "show-in-chart",
  "pictures",
  "about-model",
  "recalculate",
  "insert-line-above",
  "insert-line-below",
  "insert-section",
  "duplicate",
  "move-up",
  "move-down",
  "group",
  "ungroup",
  "line-settings",
  "delete-lines",
  "uncertainty",
  "correlations",
  "review",
  "next-finding",
  "previous-finding",
  "new-analysis-scenarios",
  "new-analysis-table",
  "new-analysis-tornado",
  "new-analysis-solve",
  "new-analysis-simulation",
  "new-analysis-attribution",
  "format",
  "format-number",
  "format-currency",
  "format-percent",
  "format-multiple",
  "more-decimals",
  "fewer-decimals",
  "clear-format",
  "fit-column",
  "reset-column-widths",
  "freeze",
  "freeze-actuals",
  "unfreeze",
  "trends",
  "zoom-in",
  "zoom-out",
  "zoom-reset",
  "palette",
  "keys",
  "change-keys",
  "functions",
] as const;

export type MenuCommandId = (typeof menuCommandIds)[number];

/** What the system does by itself, in the names Electron gives it. */
export type MenuRole =
  | "about"
  | "services"
  | "hide"
  | "hideOthers"
  | "unhide"
  | "quit"
  | "close"
  | "cut"
  | "copy"
  | "paste"
  | "selectAll"
  | "resetZoom"
  | "zoomIn"
  | "zoomOut"
  | "togglefullscreen"
  | "minimize"
  | "zoom"
  | "front";

export type MenuItem =
  | {
      readonly kind: "command";
      readonly command: MenuCommandId;
      readonly label: string;
      readonly accelerator?: string;
    }
  | { readonly kind: "role"; readonly role: MenuRole }
  /** The list of recent files and "Clear". */
  | { readonly kind: "recents"; readonly label: string }
  /** Opens beside its label. */
  | { readonly kind: "submenu"; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: "link"; readonly link: ExternalLinkId; readonly label: string }
  | { readonly kind: "separator" };

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export interface MenuOptions {
  /** Whether the system has an application menu of its own, with Quit and About in it. */
  readonly mac: boolean;
  /** The person's own keys by command (see settings.ts); without, those the commands come with. */
  readonly keys?: Settings["keys"];
}

export function menus({ mac, keys = {} }: MenuOptions): readonly Menu[] {
  const all = [fileMenu(mac), editMenu(mac), viewMenu(mac), formatMenu(mac), lineMenu, modelMenu, helpMenu(mac)];
  const ordered = mac ? [appMenu, ...all.slice(0, -1), windowMenu, helpMenu(mac)] : all;
  return ordered.map(({ label, items }) => ({ label, items: items.map((item) => withShownKey(item, keys, mac)) }));
}

/** The first key of a command that reaches us: of the person's own where they have other keys for it; none where none does. */
function withShownKey(item: MenuItem, own: Settings["keys"], mac: boolean): MenuItem {
  if (item.kind === "submenu") return { ...item, items: item.items.map((each) => withShownKey(each, own, mac)) };
  if (item.kind !== "command") return item;
  const keys = Object.hasOwn(own, item.command) ? own[item.command]! : [item.accelerator ?? []].flat();
  const shown = keys.find((key) => !mac || !keptByMac.has(canonicalKey(key)));
  return command(item.command, item.label, shown);
}

const separator: MenuItem = { kind: "separator" };
const role = (name: MenuRole): MenuItem => ({ kind: "role", role: name });
const command = (id: MenuCommandId, label: string, accelerator?: string): MenuItem => ({
  kind: "command",
  command: id,
  label,
  ...(accelerator === undefined ? {} : { accelerator }),
});

const appMenu: Menu = {
  label: "Railhead",
  items: [
    role("about"),
    separator,
    role("services"),
    separator,
    role("hide"),
    role("hideOthers"),
    role("unhide"),
    separator,
    role("quit"),
  ],
};

const fileMenu = (mac: boolean): Menu => ({
  label: "File",
  items: [
    command("new", "New model", "CmdOrCtrl+N"),
    command("new-from-template", "Built-in models…"),
    separator,
    command("open", "Open…", "CmdOrCtrl+O"),
    { kind: "recents", label: "Open recent" },
    separator,
    command("save", "Save", "CmdOrCtrl+S"),
    command("save-as", "Save as…", mac ? "CmdOrCtrl+Shift+S" : "F12"),
    separator,
    role(mac ? "close" : "quit"),
  ],
});

const editMenu = (mac: boolean): Menu => ({
  label: "Edit",
  items: [
    command("undo", "Undo", "CmdOrCtrl+Z"),
    command("redo", "Redo", mac ? "CmdOrCtrl+Shift+Z" : "CmdOrCtrl+Y"),
    separator,
    role("cut"),
    role("copy"),
    role("paste"),
    role("selectAll"),
    separator,
    command("find", "Find…", "CmdOrCtrl+F"),
    command("replace", "Replace…", mac ? "CmdOrCtrl+Alt+F" : "CmdOrCtrl+H"),
    command("go-to-line", "Go to line…", "CmdOrCtrl+G"),
  ],
});

const viewMenu = (mac: boolean): Menu => ({
  label: "View",
  items: [
    command("show-formulas", "Show formulas", mac ? "Alt+Shift+F" : "CmdOrCtrl+`"),
    command("unfold-all", "Unfold all sections"),
    command("fold-all", "Fold all sections"),
    separator,
    command("trends", "Trends"),
    command("freeze", "Freeze up to this period"),
    command("freeze-actuals", "Freeze the actuals"),
    command("unfreeze", "Unfreeze"),
    separator,
    command("zoom-in", "Larger grid", "CmdOrCtrl+Alt+="),
    command("zoom-out", "Smaller grid", "CmdOrCtrl+Alt+-"),
    command("zoom-reset", "Usual size of the grid", "CmdOrCtrl+Alt+0"),
    separator,
    command("go-to-feeding", "Go to what feeds this cell", "CmdOrCtrl+["),
    command("go-to-following", "Go to what follows from this cell", "CmdOrCtrl+]"),
    command("go-back", "Back to the cell before", "Alt+Left"),
    command("go-forward", "Forward again", "Alt+Right"),
    command("show-map", "Map of the model"),
    separator,
    command("theme-system", "Theme of the system"),
    command("theme-light", "Light"),
    command("theme-dark", "Dark"),
    separator,
    role("resetZoom"),
    role("zoomIn"),
    role("zoomOut"),
    role("togglefullscreen"),
  ],
});

const formatMenu = (mac: boolean): Menu => ({
  label: "Format",
  items: [
    command("format", "Number format…", "CmdOrCtrl+1"),
    separator,
    command("format-number", "Number", "CmdOrCtrl+Shift+1"),
    command("format-currency", "Currency", mac ? "Alt+Shift+4" : "CmdOrCtrl+Shift+4"),
    command("format-percent", "Percent", mac ? "Alt+Shift+5" : "CmdOrCtrl+Shift+5"),
    command("format-multiple", "Multiple", "CmdOrCtrl+Shift+6"),
    separator,
    command("more-decimals", "More decimals", "CmdOrCtrl+Alt+."),
    command("fewer-decimals", "Fewer decimals", "CmdOrCtrl+Alt+,"),
    command("clear-format", "Clear the format"),
    separator,
    command("fit-column", "Fit the column to its numbers"),
    command("reset-column-widths", "Usual column widths"),
  ],
});

const lineMenu: Menu = {
  label: "Line",
  items: [
    command("insert-line-above", "Insert line above", "CmdOrCtrl+Shift+Plus"),
    command("insert-line-below", "Insert line below", "CmdOrCtrl+Shift+Enter"),
    command("insert-section", "Insert section"),
    command("duplicate", "Duplicate", "CmdOrCtrl+Shift+D"),
    separator,
    command("move-up", "Move up", "Alt+Up"),
    command("move-down", "Move down", "Alt+Down"),
    command("group", "Group", "Alt+Shift+Right"),
    command("ungroup", "Ungroup", "Alt+Shift+Left"),
    separator,
    command("line-settings", "Line settings…", "Alt+Enter"),
    command("uncertainty", "Uncertainty…", "Alt+Shift+U"),
    command("delete-lines", "Delete", "CmdOrCtrl+-"),
  ],
};

const modelMenu: Menu = {
  label: "Model",
  items: [
    command("lists", "Lists…"),
    command("timeline", "Timeline…"),
    command("actuals-until", "Actuals until the selected period", "Alt+Shift+A"),
    separator,
    command("show-in-headline", "Show in the headline"),
    command("show-in-chart", "Show in a chart"),
    command("pictures", "Headline and charts…"),
    separator,
    command("correlations", "Correlations…"),
    separator,
    command("section-settings", "Section settings…"),
    command("about-model", "About this model…"),
    separator,
    {
      kind: "submenu",
      label: "New analysis",
      items: [
        command("new-analysis-scenarios", "Scenarios"),
        command("new-analysis-table", "Sensitivity table"),
        command("new-analysis-tornado", "Tornado"),
        command("new-analysis-solve", "Solve"),
        command("new-analysis-simulation", "Simulation"),
        command("new-analysis-attribution", "Why it changed"),
      ],
    },
    separator,
    command("review", "Review the model"),
    command("next-finding", "Next finding of the review", "F8"),
    command("previous-finding", "Previous finding of the review", "Shift+F8"),
    separator,
    command("recalculate", "Recalculate everything", "F9"),
  ],
};

const windowMenu: Menu = { label: "Window", items: [role("minimize"), role("zoom"), separator, role("front")] };

const helpMenu = (mac: boolean): Menu => ({
  label: "Help",
  items: [
    command("palette", "Search or run…", "CmdOrCtrl+K"),
    command("keys", "Keyboard", "?"),
    command("change-keys", "Change keys…"),
    command("functions", "Functions", "F1"),
    separator,
    ...linkIds().map((link): MenuItem => ({ kind: "link", link, label: externalLinks[link].label })),
    ...(mac ? [] : [separator, role("about")]),
  ],
});

const linkIds = () => Object.keys(externalLinks) as ExternalLinkId[];
