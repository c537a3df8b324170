/**
 * Lines put elsewhere, as a hand does that drags them: they stand together then,
 * and as deep in the outline as what they are put among. Between lines of a group
 * they join it; behind its last line they may stay in it; elsewhere they leave
 * theirs.
 */
import type { Document, Line } from "../document.ts";
import { labelOfLines } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { limits } from "./limits.ts";

export interface LineTarget {
  readonly section: string;
  /** Index there, counted with all lines as they stand. */
  readonly at: number;
}

/** Null where they would stand as they do. */
export function placeLines(
  document: Document,
  names: readonly string[],
  { section: name, at }: LineTarget,
): Edit | null {
  const moved = new Set(names);
  const section = document.sections.find((each) => each.name === name);
  const lines = document.sections.flatMap((each) => each.lines.filter((line) => moved.has(line.name)));
  const [first] = lines;
  if (section === undefined || first === undefined) return null;
  const before = section.lines.slice(0, at).filter((line) => !moved.has(line.name));
  const after = section.lines.slice(at).filter((line) => !moved.has(line.name));
  const arrived = [...before, ...lines, ...after];
  const isThere =
    arrived.length === section.lines.length && arrived.every((line, index) => line === section.lines[index]);
  if (isThere) return null;
  const move = { kind: "move-lines", lines: names, section: name, at: before.length } as const;
  const levels = levelEdits(lines, levelOf(first) - levelAmong(first, before.at(-1), after[0]));
  if (levels.length === 0) return move;
  return { kind: "together", label: `Move ${labelOfLines(lines)}`, edits: [move, ...levels] };
}

const levelOf = (line: Pick<Line, "level"> | undefined): number => line?.level ?? 0;

/** How deep the first of them stands between these two. */
function levelAmong(first: Line, above: Line | undefined, below: Line | undefined): number {
  if (above === undefined) return 0;
  return levelOf(below) > 0 ? levelOf(below) : Math.min(levelOf(first), levelOf(above));
}

const levelEdits = (lines: readonly Line[], by: number) =>
  lines.flatMap((line) => {
    const level = Math.min(limits.level, Math.max(0, levelOf(line) - by));
    return level === levelOf(line) ? [] : [{ kind: "set-line", line: line.name, fields: { level } } as const];
  });
