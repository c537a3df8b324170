import { expect, test } from "vitest";
import { asksForOptimiser } from "../../../renderer/analyses/noOptimiser.ts";

test.each(["optimi", "Optimise", "optimizer", "maximise price", "minimi", "solver", "best elasticity"])(
  "“%s” asks for an optimiser",
  (text) => expect(asksForOptimiser(text)).toBe(true),
);

test.each(["optional", "solve", "max", "bestow", ""])("“%s” does not", (text) =>
  expect(asksForOptimiser(text)).toBe(false),
);
