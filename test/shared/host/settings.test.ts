import { describe, expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../../shared/host/settings.ts";

describe("settings that were damaged are the defaults, one by one", () => {
  test.each([[null], [undefined], ["text"], [[]], [3], [{}], [{ theme: "neon", columnWidths: 3 }]])("%j", (raw) => {
    expect(readSettings(raw)).toEqual(defaultSettings);
  });

  test("a good one beside a bad one is kept", () => {
    expect(readSettings({ theme: "dark", columnWidths: { label: 1e9 } })).toEqual({
      ...defaultSettings,
      theme: "dark",
    });
  });
});

test("a setting of a newer version is left out", () => {
  expect(readSettings({ ...defaultSettings, hologram: true })).toEqual(defaultSettings);
});

test("an action whose keys are damaged has those it comes with; the others keep theirs", () => {
  const keys = { save: ["F12"], undo: ["Hyper+U"], redo: 3, "fill-down": [], open: Array(20).fill("F1") };
  expect(readSettings({ keys }).keys).toEqual({ save: ["F12"], "fill-down": [] });
});
