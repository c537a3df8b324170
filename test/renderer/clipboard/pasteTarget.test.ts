import { expect, test } from "vitest";
import { pasteBlock } from "../../../renderer/clipboard/paste.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { columnCount, setRanges } from "../../../renderer/state/ranges.ts";
import { readTsv } from "../../../shared/exchange/clipboard/readTsv.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

test("a block of labels makes its lines once, though the whole row below the last line is selected", () => {
  const app = createApp(createMemoryHost(), smallModel);
  const last = columnCount(app.store.getState()) - 1;
  setRanges(app, [{ anchor: { rowId: "new:s", column: 0 }, head: { rowId: "new:s", column: last } }]);
  pasteBlock(app, readTsv("Rate\nFee"));
  const lines = app.store.getState().document.sections[0]!.lines.slice(smallModel.sections[0]!.lines.length);
  expect(lines.map(({ label }) => label)).toEqual(["Rate", "Fee"]);
});

test("numbers right beside the labels are no units of the new lines", () => {
  const app = createApp(createMemoryHost(), smallModel);
  setRanges(app, [{ anchor: { rowId: "new:s", column: 0 }, head: { rowId: "new:s", column: 0 } }]);
  pasteBlock(app, readTsv("Rate\t5\t6\nFee\t1\t2"));
  const lines = app.store.getState().document.sections[0]!.lines.slice(smallModel.sections[0]!.lines.length);
  expect(lines.map(({ unit }) => unit)).toEqual(["", ""]);
  expect(lines[0]?.values).toEqual([5, 6, null]);
});
