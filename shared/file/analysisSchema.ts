/** What a valid analysis, uncertainty and correlation of a file look like: the types of analyses.ts and uncertainty.ts. */
import type { SavedAnalysis } from "../model/analyses.ts";
import { limits } from "../model/edits/limits.ts";
import { isIdentifier } from "../model/edits/names.ts";
import type { Correlation, Uncertainty } from "../model/uncertainty.ts";
import { keyOrder } from "./keyOrder.ts";
import { byKey, listOf, withExtra } from "./schemaParts.ts";
import { z } from "./zod.ts";

const reference = z.string().max(limits.name);
const memberKey = z.string().max(limits.by * (limits.name + 1));
const label = z.string().max(limits.label).min(1);
const cell = z
  .looseObject({
    line: reference,
    members: z.exactOptional(memberKey),
    period: z.exactOptional(reference),
  })
  .transform(withExtra(keyOrder.cell));
const level = byKey(
  "cell",
  z.looseObject({ cell }).transform(withExtra(keyOrder.level)),
  z.looseObject({ value: z.number() }).transform(withExtra(keyOrder.level)),
);
const range = z.tuple([z.number(), z.number()]);
const named = {
  name: z.string().refine(isIdentifier, {
    params: { needs: `it takes letters, digits and _, at most ${limits.name} and no digit first` },
    abort: true,
  }),
  label,
  note: z.exactOptional(z.string().max(limits.note)),
};
const cells = listOf(cell, limits.outputs, "outputs");

const axis = z
  .looseObject({
    input: cell,
    how: z.enum(["set", "scale", "add"]),
    steps: byKey(
      "values",
      z.looseObject({ values: listOf(z.number(), limits.tableSide, "values") }).transform(withExtra(keyOrder.steps)),
      z
        .looseObject({ from: z.number(), to: z.number(), count: z.int().min(2).max(limits.tableSide) })
        .transform(withExtra(keyOrder.steps)),
    ),
  })
  .transform(withExtra(keyOrder.axis));

const event = z
  .looseObject({ label, cell, when: z.enum(["below", "above", "is"]), level })
  .transform(withExtra(keyOrder.event));
const group = z
  .looseObject({ label, lines: listOf(reference, limits.lines, "lines") })
  .transform(withExtra(keyOrder.group));
const second = z.looseObject({ input: cell, between: z.exactOptional(range) }).transform(withExtra(keyOrder.second));

export const analysisSchema = z
  .discriminatedUnion("kind", [
    z.looseObject({
      ...named,
      kind: z.literal("scenarios"),
      outputs: cells,
      overTime: listOf(reference, limits.outputs, "lines"),
      scenarios: z.exactOptional(listOf(reference, limits.scenarios + 1, "scenarios")),
      against: z.exactOptional(reference),
    }),
    z.looseObject({
      ...named,
      kind: z.literal("table"),
      output: cell,
      axes: listOf(axis, 3, "axes"),
      contour: z.exactOptional(level),
    }),
    z.looseObject({
      ...named,
      kind: z.literal("tornado"),
      output: cell,
      inputs: z.exactOptional(listOf(cell, limits.outputs, "inputs")),
      swing: z.number().min(0).max(1),
    }),
    z.looseObject({
      ...named,
      kind: z.literal("solve"),
      change: cell,
      goal: cell,
      level,
      between: z.exactOptional(range),
      with: z.exactOptional(second),
    }),
    z.looseObject({
      ...named,
      kind: z.literal("simulation"),
      outputs: cells,
      overTime: listOf(cell, limits.outputs, "lines"),
      events: listOf(event, limits.outputs, "events"),
      given: z.exactOptional(z.int().min(0)),
      losses: z.exactOptional(reference),
      trials: z.int().min(1).max(limits.trials),
      seed: z.int().min(0).max(0xffff_ffff),
      sampling: z.enum(["random", "latin", "sobol"]),
      untilError: z.exactOptional(z.number().min(0)),
    }),
    z.looseObject({
      ...named,
      kind: z.literal("attribution"),
      output: cell,
      from: z.exactOptional(reference),
      to: z.exactOptional(reference),
      groups: listOf(group, limits.outputs, "groups"),
      method: z.enum(["shapley", "story"]),
    }),
  ])
  .transform(withExtra(keyOrder.analysis)) as z.ZodType<SavedAnalysis>;

const distribution = z
  .discriminatedUnion("kind", [
    z.looseObject({ kind: z.literal("normal"), mean: z.number(), sd: z.number() }),
    z.looseObject({ kind: z.literal("normalBetween"), p10: z.number(), p90: z.number() }),
    z.looseObject({ kind: z.literal("lognormal"), mean: z.number(), sd: z.number() }),
    z.looseObject({ kind: z.literal("lognormalBetween"), p10: z.number(), p90: z.number() }),
    z.looseObject({ kind: z.literal("triangular"), low: z.number(), mode: z.number(), high: z.number() }),
    z.looseObject({ kind: z.literal("pert"), low: z.number(), mode: z.number(), high: z.number() }),
    z.looseObject({ kind: z.literal("uniform"), low: z.number(), high: z.number() }),
    z.looseObject({
      kind: z.literal("beta"),
      alpha: z.number(),
      beta: z.number(),
      low: z.exactOptional(z.number()),
      high: z.exactOptional(z.number()),
    }),
    z.looseObject({ kind: z.literal("student"), degrees: z.number(), location: z.number(), scale: z.number() }),
    z.looseObject({
      kind: z.literal("discrete"),
      values: listOf(z.number(), limits.outputs, "values"),
      weights: listOf(z.number(), limits.outputs, "weights"),
    }),
    z.looseObject({ kind: z.literal("percentiles"), p10: z.number(), p50: z.number(), p90: z.number() }),
  ])
  .transform(withExtra(keyOrder.distribution));

export const uncertaintySchema = z
  .looseObject({
    distribution,
    how: z.exactOptional(z.enum(["set", "scale", "add"])),
    over: z.exactOptional(z.enum(["once", "each", "walk"])),
    members: z.exactOptional(z.enum(["together", "each"])),
    low: z.exactOptional(z.number()),
    high: z.exactOptional(z.number()),
    stream: z.int().min(1).max(0xffff_ffff),
  })
  .transform(withExtra(keyOrder.uncertainty)) as z.ZodType<Uncertainty>;

export const correlationSchema = z
  .looseObject({ between: z.tuple([reference, reference]), rank: z.number().min(-1).max(1) })
  .transform(withExtra(keyOrder.correlation)) as z.ZodType<Correlation>;
