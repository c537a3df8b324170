import type { Compiled } from "../../engine/compile.ts";
import type { Attribution } from "../../model/analyses.ts";
import { scenarioOf } from "../cases/scenarios.ts";
import type { AttributedDriver } from "./attribution.ts";
import { changedLines } from "./changedLines.ts";
import { driversOf } from "./drivers.ts";
import { lineChange } from "./lineChange.ts";

/** What is unlike in two scenarios, without amounts: NaN, what is known where they cannot be split. Nothing where a scenario is gone. */
export function changedDrivers(compiled: Compiled, { from, to, groups }: Attribution): readonly AttributedDriver[] {
  const first = scenarioOf(compiled.document, from);
  const second = scenarioOf(compiled.document, to);
  if (!first.ok || !second.ok) return [];
  return driversOf(compiled, changedLines(compiled, first.value, second.value), groups).map(
    ({ label, isGroup, lines }) => ({
      label,
      isGroup,
      changes: lines.map(lineChange),
      amount: Number.NaN,
      standardError: Number.NaN,
    }),
  );
}
