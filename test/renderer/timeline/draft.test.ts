import { expect, test } from "vitest";
import { draftOf, fieldsOf, isSameTimeline } from "../../../renderer/timeline/draft.ts";
import { newTimeline } from "../../../shared/model/edits/newTimeline.ts";
import { smallModel } from "../smallModel.ts";

const { timeline } = smallModel;

test("fields nobody touched are the timeline that is there", () => {
  const same = newTimeline(timeline, fieldsOf(draftOf(timeline)));
  expect(same.ok && isSameTimeline(same.value, timeline)).toBe(true);
});

test("a count that is none is not taken for one", () => {
  for (const periods of ["", "ten", "3.5", "-1", "1e3"])
    expect(newTimeline(timeline, fieldsOf({ ...draftOf(timeline), periods })).ok).toBe(false);
});
