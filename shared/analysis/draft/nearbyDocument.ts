/**
 * The least document in which a formula of one line means what it means in the
 * whole, so that a formula being typed costs what it reads and not the model.
 *
 * A line it reads stands in it as typed numbers, those of the case on the
 * screen. Three kinds stay as they are, with what they read: what depends on the
 * line itself, so that circles are found; what has an error, so that its cause
 * is; and what numbers alone cannot say.
 */
import type { Compiled } from "../../engine/compile.ts";
import type { LiveModel } from "../../engine/live.ts";
import { isKeyword } from "../../formula/names.ts";
import { nearest } from "../../formula/nearest.ts";
import type { Document, Line } from "../../model/document.ts";
import { typedLine } from "../trace/typedLine.ts";

/** `names`: what the formula reads, whether there are such lines or not. */
export function nearbyDocument(live: LiveModel, line: string, names: readonly string[]): Document {
  const { compiled } = live;
  const known = compiled.lines.get(line);
  const dependents = dependentsOf(compiled, line);
  const kept = new Map<string, Line>();
  const waiting = [line, ...names, ...(known?.feedsFrom ?? [])];
  while (waiting.length > 0) {
    const name = waiting.pop()!;
    if (kept.has(name) || isKeyword(name)) continue;
    const found = compiled.lines.get(name);
    if (found === undefined) {
      const meant = nearest(name, [...compiled.lines.keys()]);
      if (meant !== null && !kept.has(meant)) waiting.push(meant);
      continue;
    }
    const typed = name === line || dependents.has(name) ? null : typedLine(live, found);
    const isTyped = typed !== null && !typed.hasFault;
    kept.set(name, isTyped ? typed.line : found.line);
    if (!isTyped) waiting.push(...found.feedsFrom);
  }
  return onlyWith(compiled, kept);
}

/** Lines as they are in `kept`, and of the scenarios what changes a line that is not typed in. Cost: the sections they stand in. */
function onlyWith({ document, lines }: Compiled, kept: ReadonlyMap<string, Line>): Document {
  const holding = new Set([...kept.keys()].map((name) => lines.get(name)?.section));
  const sections = document.sections.map((section) => ({
    ...section,
    lines: holding.has(section.name) ? section.lines.flatMap(({ name }) => kept.get(name) ?? []) : [],
  }));
  const untouched = new Set([...kept].flatMap(([name, line]) => (lines.get(name)?.line === line ? [name] : [])));
  const scenarios = document.scenarios.map((scenario) => ({
    ...scenario,
    changes: scenario.changes.filter((change) => untouched.has(change.line)),
  }));
  return { ...document, sections, scenarios, headline: [], charts: [] };
}

const knownDependents = new WeakMap<Compiled, Map<string, ReadonlySet<string>>>();

/** Every line that reads this one, directly or not; the line itself is none of them unless it does. */
function dependentsOf(compiled: Compiled, line: string): ReadonlySet<string> {
  const byLine = knownDependents.get(compiled) ?? new Map<string, ReadonlySet<string>>();
  knownDependents.set(compiled, byLine);
  const known = byLine.get(line);
  if (known !== undefined) return known;
  const dependents = new Set<string>();
  const waiting = [line];
  while (waiting.length > 0)
    for (const reader of compiled.lines.get(waiting.pop()!)?.feeds ?? []) {
      if (dependents.has(reader)) continue;
      dependents.add(reader);
      waiting.push(reader);
    }
  byLine.set(line, dependents);
  return dependents;
}
