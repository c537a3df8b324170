/** The goal over the part of an input's range that a picture of its answers shows. */
import { evenly } from "../../numbers/evenly.ts";
import type { Asked } from "./asked.ts";
import type { Answer, Curve } from "./solveReport.ts";
import type { Solving } from "./solving.ts";
import { unknownCases } from "./unknownCases.ts";

const points = 201;
/** Room beside what has to be seen, as a share of how far it lies apart; where it is one point, of its size. */
const room = 0.6;

export function* curveOf(answer: Answer, { compiled, scenario, goal }: Asked): Solving<Curve> {
  const [low, high] = windowOf(answer);
  const x = Float64Array.from(evenly(low, high, points));
  const cases = unknownCases(compiled, scenario, [answer], [x]);
  return { x, ...goal.read(yield { cases, outputs: goal.outputs, scenario, share: [0.1, 0.1] }) };
}

/** The whole range where nothing answers: then what it covers is what there is to see. */
export function windowOf({ low, high, today, roots, flats, rangeFrom }: Answer): readonly [number, number] {
  const seen = [...roots.map(({ x }) => x), ...flats.flatMap(({ from, to }) => [from, to])];
  if (rangeFrom === "asked" || seen.length === 0) return [low, high];
  const [least, most] = [Math.min(today, ...seen), Math.max(today, ...seen)];
  const beside = room * (most > least ? most - least : Math.abs(most) || high - low);
  return [Math.max(low, least - beside), Math.min(high, most + beside)];
}
