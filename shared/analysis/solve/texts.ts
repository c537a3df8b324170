/** Answers in words: the same on the page and on the command line. */
import type { Compiled } from "../../engine/compile.ts";
import { unreachable } from "../../invariant.ts";
import type { CellName, InputName } from "../../model/analyses.ts";
import { counted } from "../../model/counted.ts";
import { joined } from "../../model/joined.ts";
import { isByLists } from "../../model/lines.ts";
import { cellLabel } from "../cases/cells.ts";
import { preciseText } from "../cases/preciseText.ts";
import { spokenFigure } from "../cases/spokenFigure.ts";
import type { Answer, Solved } from "./solveReport.ts";
import type { Unknown } from "./unknown.ts";

/** A value of the input: `0.911880`, or with `scale` `0.91 times`. */
export function valueText(compiled: Compiled, { how, input }: Unknown, value: number): string {
  if (how === "scale") return `${preciseText(value, { unit: "" })} times`;
  return preciseText(value, compiled.lines.get(input.line)!.line);
}

/** What moves: `Tax rate`, or with `scale` `All periods of Gross margin`. */
export function movedLabel(compiled: Compiled, { how, input }: Unknown): string {
  const label = cellLabel(compiled, input);
  return how === "set" ? label : `${allOf(compiled, input)} ${label}`;
}

function allOf(compiled: Compiled, { line: name, members, period }: InputName): string {
  const { line, isTimed } = compiled.lines.get(name)!;
  const hasPeriods = isTimed && period === undefined;
  const hasMembers = isByLists(line) && members === undefined;
  if (hasPeriods && hasMembers) return "All members and periods of";
  return hasPeriods ? "All periods of" : "All members of";
}

interface Asked {
  readonly goal: CellName;
}

/** The whole answer in a sentence or two. */
export function answerSentence(compiled: Compiled, { goal }: Asked, solved: Solved): string {
  const { answer, level, output } = solved;
  const line = compiled.lines.get(goal.line)!.line;
  const [subject, aim] = [movedLabel(compiled, answer), cellLabel(compiled, goal)];
  const atLevel = spokenFigure(level, line);
  const text = (value: number) => valueText(compiled, answer, value);
  if (!answer.isMoved && answer.nearest === null) {
    return Number.isNaN(output)
      ? `${aim} has no number, whatever ${subject} is here.`
      : `${subject} moves nothing here: ${aim} stays at ${spokenFigure(output, line)}.`;
  }
  const values = [
    ...answer.roots.map(({ x }) => text(x)),
    ...answer.flats.map(({ from, to }) => `anything from ${text(from)} to ${text(to)}`),
  ];
  if (values.length > 0) {
    const today = answer.how === "set" ? `; it is ${text(answer.today)}` : "";
    const be = answer.how === "set" ? "has to be" : "have to be taken";
    return `${subject} ${be} ${joined(values, "or")} for ${aim} to be ${atLevel}${today}.`;
  }
  return `None: ${aim} ${coversText(compiled, goal, answer)} with ${subject} from ${text(answer.low)} to ${text(answer.high)}, and is ${passesText(compiled, answer, atLevel)}.`;
}

/** How near the answer that is nearest is, and what it took. */
export function residualText(compiled: Compiled, { goal }: Asked, { answer, level }: Solved): string {
  const root = answer.roots.find(({ x }) => x === answer.nearest);
  const { line } = compiled.lines.get(goal.line)!;
  const left = root?.residual ?? 0;
  const off =
    left === 0
      ? "Exact to the last bit"
      : `Off by ${Math.abs(left).toExponential(0).replace("e-", "e−")} of ${spokenFigure(level, line)}`;
  return `${off}, after ${counted(answer.iterations, "round")} and ${counted(answer.evaluations, "case")}.`;
}

/** `runs from $14.26 to $1,044.00`. */
export function coversText(compiled: Compiled, goal: CellName, { covers }: Answer): string {
  const { line } = compiled.lines.get(goal.line)!;
  if (covers === null) return "has no number";
  return `runs from ${spokenFigure(covers[0], line)} to ${spokenFigure(covers[1], line)}`;
}

function passesText(compiled: Compiled, answer: Answer, level: string): string {
  const [first] = answer.breaks;
  if (first === undefined) return `never ${level}`;
  const at = valueText(compiled, answer, first.to);
  switch (first.kind) {
    case "jump":
      return `past ${level} by a jump at ${at} and never at it`;
    case "gap":
      return `past ${level} where it has no number, at ${at}`;
    case "steep":
      return `past ${level} at ${at} more steeply than the input has digits`;
    default:
      return unreachable(first.kind);
  }
}

/** Where the range that was searched comes from. */
export function rangeText(compiled: Compiled, answer: Unknown): string {
  const [low, high] = [answer.low, answer.high].map((value) => valueText(compiled, answer, value));
  const range = `Looked for from ${low} to ${high}`;
  switch (answer.rangeFrom) {
    case "asked":
      return `${range}.`;
    case "uncertainty":
      return `${range}: what its uncertainty covers but for one draw in a thousand on either side.`;
    case "unit":
      return `${range}: what such a number usually is.`;
    case "value":
      return `${range}: from nothing to ten times what it is.`;
    case "nothing":
      return `${range}, as it is 0, which says nothing of its size. Give a range of your own to look further.`;
    default:
      return unreachable(answer.rangeFrom);
  }
}
