import { expect, test } from "vitest";
import { createApp } from "../../../renderer/state/app.ts";
import { edit } from "../../../renderer/state/edit.ts";
import { toggleLine } from "../../../renderer/state/fold.ts";
import { select } from "../../../renderer/state/select.ts";
import { undo } from "../../../renderer/state/undo.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

function opened() {
  const app = createApp(createMemoryHost(), smallModel);
  toggleLine(app, "owed");
  select(app, { line: "owed", member: 1, period: 2 });
  edit(app, { kind: "rename-line", line: "owed", name: "debt" });
  return app;
}

test("what is selected and open goes on under a line's new name", () => {
  const state = opened().store.getState();
  expect(state.selection).toEqual({ line: "debt", member: 1, period: 2 });
  expect(state.ranges[0]!.head).toEqual({ rowId: "debt[1]", column: 4 });
  expect([...state.openLines]).toEqual(["debt"]);
  expect(state.rows.some(({ id }) => id === "debt[1]")).toBe(true);
});

test("and under the old one when the renaming is taken back", () => {
  const app = opened();
  undo(app);
  expect(app.store.getState().selection?.line).toBe("owed");
  expect([...app.store.getState().openLines]).toEqual(["owed"]);
});

test("a line that moves stays selected under its own name", () => {
  const app = createApp(createMemoryHost(), smallModel);
  select(app, { line: "growth", member: 0, period: 0 });
  edit(app, { kind: "move-line", line: "growth", section: "s", at: 3 });
  expect(app.store.getState().selection?.line).toBe("growth");
});
