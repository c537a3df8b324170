import { expect, test } from "vitest";
import { seldomProgress } from "../../../renderer/engine/seldomProgress.ts";
import type { FromAnalyst } from "../../../shared/analysis/run/analyst.ts";

test("of words of progress some are said, ten a second at most, and of all others each", () => {
  const heard: FromAnalyst[] = [];
  let time = 0;
  const say = seldomProgress(
    (message) => heard.push(message),
    () => time,
  );
  const progress = (share: number): FromAnalyst => ({ kind: "progress", id: 1, share });
  for (const [at, message] of [
    [0, progress(0.1)],
    [40, progress(0.2)],
    [40, { kind: "broken", id: 1, reason: "why" }],
    [99, progress(0.3)],
    [100, progress(0.4)],
    [130, { kind: "stopped", id: 1 }],
    [199, progress(0.5)],
  ] as const) {
    time = at;
    say(message);
  }
  expect(heard.map((message) => (message.kind === "progress" ? message.share : message.kind))).toEqual([
    0.1,
    "broken",
    0.4,
    "stopped",
  ]);
});
