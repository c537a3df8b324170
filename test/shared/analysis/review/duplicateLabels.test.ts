import { expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn, found, texts } from "./reviewing.ts";

test("a label that an earlier line has is told, whatever its capitals", () => {
  const lines = [
    { name: "loss", label: "Loss", formula: "1" },
    { name: "other_loss", label: "loss ", formula: "1" },
    { name: "gain", label: "Gain", formula: "1" },
  ];
  expect(texts(found({ lines }, "duplicate-label"))).toEqual(["other_loss: It has the same label as loss in All."]);
});

test("lines without a label are not taken for each other", () => {
  const lines = [
    { name: "one", label: "", formula: "1" },
    { name: "two", label: "", formula: "1" },
  ];
  expect(found({ lines }, "duplicate-label")).toEqual([]);
});

test("two members of one list with one label are told; members of two lists are not", () => {
  const list = (name: string, ...labels: readonly string[]) => ({
    name,
    label: name,
    members: labels.map((label, index) => ({ name: `m${index}`, label })),
  });
  const lists = [list("Bank", "Pimco", "Coatue", "pimco"), list("Fund", "Coatue")];
  expect(
    findingsIn({ ...documentOf({ lines: [] }), lists }, "duplicate-label").map(({ sentence }) => sentence),
  ).toEqual(["The members m0 and m2 of Bank have the same label, “pimco”."]);
});
