/** How a selection grows from the active cell. */
import { expect } from "../test.ts";
import { status } from "../workbench.ts";
import { counts, type KeyRow } from "./keyRow.ts";

export const selects: readonly KeyRow[] = [
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowRight"], after: counts(/count 2 /) },
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowDown", "Shift+ArrowLeft"], after: counts(/count 4 /) },
  { says: "Ctrl+Shift+arrow extends to the edge", keys: ["Control+Shift+ArrowRight"], after: counts(/count 8 /) },
  { says: "Shift+Home extends", keys: ["Shift+Home"], after: counts(/count 4 /) },
  { says: "Shift+End extends", keys: ["Shift+End"], after: counts(/count 8 /) },
  { says: "Shift+Space takes the row", keys: ["Shift+Space"], after: counts(/count 11 /) },
  {
    says: "Ctrl+Space takes the column",
    keys: ["Control+Space"],
    after: async (page) => expect(status(page)).toContainText(/count \d\d/),
  },
  {
    says: "Ctrl+A takes all",
    keys: ["Control+a"],
    after: async (page) => expect(status(page)).toContainText(/count \d{3}/),
  },
  {
    says: "Shift+PgDn extends",
    keys: ["Shift+PageDown"],
    after: async (page) => expect(status(page)).toContainText(/count \d/),
  },
  {
    says: "Ctrl+Shift+End extends",
    keys: ["Control+Shift+End"],
    after: async (page) => expect(status(page)).toContainText(/count \d\d/),
  },
];
