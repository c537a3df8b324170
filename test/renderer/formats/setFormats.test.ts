import { describe, expect, test } from "vitest";
import { decimalsEdits } from "../../../renderer/formats/setFormats.ts";
import type { Line } from "../../../shared/model/document.ts";

const line = (name: string, decimals: number): Line => ({ name, label: name, unit: "", format: { decimals } });

describe("each line counts its decimals from its own", () => {
  test.each([
    [1, [{ kind: "set-format", lines: ["a", "c"], format: { decimals: 2 } }]],
    [
      -1,
      [
        { kind: "set-format", lines: ["a", "c"], format: { decimals: 0 } },
        { kind: "set-format", lines: ["b"], format: { decimals: 9 } },
      ],
    ],
  ] as const)("by %d, and never past ten", (step, edits) => {
    expect(decimalsEdits([line("a", 1), line("b", 10), line("c", 1)], step)).toEqual(edits);
  });
});

test("a line that says nothing counts from what its unit shows", () => {
  const price = { name: "price", label: "Price", unit: "USD/share" };
  expect(decimalsEdits([price], 1)).toEqual([{ kind: "set-format", lines: ["price"], format: { decimals: 3 } }]);
});
