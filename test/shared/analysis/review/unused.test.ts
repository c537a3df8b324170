import { expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn, found, texts } from "./reviewing.ts";

const unusedIn = (document: Document) => texts(findingsIn(document, "unused"));

test("an input that nothing reads changes nothing", () => {
  expect(texts(found({ lines: [{ name: "idle", values: 1 }] }, "unused"))).toEqual([
    "idle: No formula reads this input: whatever is typed here changes nothing.",
  ]);
});

test("a calculation that nothing reads or shows is told", () => {
  const lines = [
    { name: "price", values: 1 },
    { name: "idle", formula: "price * 2" },
  ];
  expect(texts(found({ lines }, "unused"))).toEqual(["idle: No formula reads it, and no figure or chart shows it."]);
});

test("a line that only reads itself is used by nobody", () => {
  const lines = [{ name: "level", formula: "prev(level) + 1", opening: "0" }];
  expect(found({ lines }, "unused")).toHaveLength(1);
});

test("a line that an opening formula alone reads is used", () => {
  const lines = [
    { name: "start", values: 1 },
    { name: "level", formula: "prev(level) + 1", opening: "start", role: "total" as const },
  ];
  expect(found({ lines }, "unused")).toEqual([]);
});

test("a check, a total and a line with limits are watched in the grid", () => {
  const conditions = [{ when: "below" as const, value: 1, look: "bad" as const }];
  const lines = [
    { name: "cover", formula: "index", format: { conditions } },
    { name: "holds", formula: "index >= 0", role: "check" as const },
    { name: "all_in_all", formula: "index", role: "total" as const },
  ];
  expect(found({ lines }, "unused")).toEqual([]);
});

test("a figure of the headline uses its line", () => {
  const document = documentOf({ lines: [{ name: "price", formula: "index" }] });
  expect(unusedIn({ ...document, headline: [{ label: "Price", show: "value", line: "price" }] })).toEqual([]);
});

test("a chart uses its lines", () => {
  const document = documentOf({ lines: [{ name: "price", formula: "index" }] });
  expect(unusedIn({ ...document, charts: [{ title: "Price", kind: "overTime", lines: ["price"] }] })).toEqual([]);
});

test("a formula that cannot be read yet uses the lines it names", () => {
  const lines = [
    { name: "price", values: 1 },
    { name: "broken", formula: "price * (", role: "total" as const },
  ];
  expect(found({ lines }, "unused")).toEqual([]);
});
