import { expect, test } from "vitest";
import { placeText } from "../../../renderer/find/placeText.ts";
import { smallModel } from "../smallModel.ts";

test.each([
  [{ kind: "model", name: "", field: "label" }, "Small", "model, title"],
  [{ kind: "line", name: "price", field: "opening" }, "Price", "line, opening formula"],
  [{ kind: "member", name: "b", list: "loan", field: "name" }, "Loan B", "member, name"],
  [{ kind: "scenario", name: "flat", field: "note" }, "Flat", "scenario, note"],
] as const)("%o is told by its label", (place, thing, kind) => {
  expect(placeText(smallModel, place)).toEqual({ thing, kind });
});
