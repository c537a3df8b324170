import { describe, expect, test } from "vitest";
import { firstAttribution } from "../../../renderer/analyses/attribute/firstAttribution.ts";
import { entriesOf } from "../../../renderer/palette/entries.ts";
import { entry } from "../../../renderer/palette/entry.ts";
import { search } from "../../../renderer/palette/search.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { smallModel } from "../smallModel.ts";

const entries = entriesOf(smallModel);
const found = (text: string) => search(entries, text, []).map(({ id }) => id);

describe("the palette finds", () => {
  test.each([
    ["a command by its label", "fill down", "command:fill-down"],
    ["a command by letters in order", "flldwn", "command:fill-down"],
    ["a command by words in any order", "model new", "command:new"],
    ["a line by its label", "all owed", "line:all_owed"],
    ["a line by its name", "all_ow", "line:all_owed"],
    ["a scenario", "flat", "scenario:flat"],
    ["the base", "base", "scenario:"],
    ["a new analysis by its kind", "new why it changed", "command:new-analysis-attribution"],
    ["and by its kind's name alone", "new sensitivity", "command:new-analysis-table"],
    ["a member", "loan b", "member:loan|b"],
    ["a function", "npv", "function:npv"],
    ["a key of the grid", "edit in place", "key:grid-edit"],
  ])("%s", (_, text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  test("an analysis of the model by its label", () => {
    const analysis = firstAttribution(compileDocument(smallModel), { name: "asked", label: "Owed in the end" });
    const all = entriesOf({ ...smallModel, analyses: [analysis] });
    expect(search(all, "owed in", [])[0]).toMatchObject({ id: "analysis:asked", aside: "Analysis" });
  });

  test("nothing for what nothing is called", () => {
    expect(found("zzqx")).toEqual([]);
  });

  test("what was picked lately first while nothing is typed", () => {
    const ids = search(entries, "", ["line:growth", "command:save"]).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["line:growth", "command:save"]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("one line among ten thousand is found by parts of its words", () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    entry("line", `revenue_of_product_${index}`, `Revenue of product ${index}`, `Region ${index % 40}`),
  );
  expect(search(many, "rev product 4711", [])[0]?.name).toBe("revenue_of_product_4711");
});
