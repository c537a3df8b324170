import { expect, test } from "vitest";
import { draftOf, newDraft, readConditions } from "../../../renderer/formats/draftConditions.ts";
import type { Condition } from "../../../shared/model/document.ts";

const covenant: readonly Condition[] = [
  { when: "below", value: 1, look: "bad" },
  { when: "below", value: 1.15, look: "warn", extra: { since: 2026 } },
];

const number = (text: string) => (text === "" ? "Say at which number." : Number(text));

test("conditions typed and read again are the same, with what other versions wrote in them", () => {
  expect(readConditions(draftOf(covenant), number)).toEqual({ ok: true, value: covenant });
});

test("a limit that is no number is named by its row", () => {
  const drafts = [...draftOf(covenant), newDraft(draftOf(covenant))];
  expect(readConditions(drafts, number)).toEqual({ ok: false, problems: [{ key: 2, text: "Say at which number." }] });
});

test("a row added after one was removed has a key of its own", () => {
  const [, second] = draftOf(covenant);
  expect(newDraft([second!]).key).toBe(2);
});
