import { expect, test } from "vitest";
import { frozenCount } from "../../../renderer/grid/freeze.ts";
import { defaultSettings } from "../../../shared/host/settings.ts";
import { smallModel } from "../smallModel.ts";

const frozen = (label: string, title = smallModel.title) =>
  frozenCount({ document: smallModel, settings: { ...defaultSettings, frozenPeriods: { [title]: label } } });

test("all periods up to the one that is named are frozen", () => {
  expect([frozen("2024"), frozen("2025")]).toEqual([1, 2]);
});

test("a period that the timeline no longer has freezes none", () => {
  expect(frozen("1999")).toBe(0);
});

test("the freeze of one model is not another's", () => {
  expect(frozen("2024", "Other")).toBe(0);
});
