/** What one of a unit is in base units, for the plain evaluator: its own table, its own reader. */

const hour = 3_600;
const year = 8_766 * hour;

const words = new Map<string, number>([
  ["USD", 1],
  ["GPU", 1],
  ["share", 1],
  ["mile", 1],
  ["s", 1],
  ["h", hour],
  ["hour", hour],
  ["day", 24 * hour],
  ["week", 168 * hour],
  ["month", year / 12],
  ["quarter", year / 4],
  ["year", year],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["x", 1],
  ["flag", 1],
]);

for (const [prefix, factor] of Object.entries({
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
  Y: 1e24,
})) {
  for (const plain of ["FLOP", "token", "W", "J"]) words.set(prefix + plain, factor);
  words.set(`${prefix}Wh`, factor * hour);
}

/** A value of `times / over` base units; two numbers, since 7% is 7 / 100 and not 7 * 0.01. */
export interface Scale {
  readonly times: number;
  readonly over: number;
}

/** Throws where the text is no unit: the oracle is only asked about models that have none such. */
export function scaleOf(unit: string): Scale {
  const parts = unit.match(/[A-Za-z]+|[%/*()]/g) ?? [];
  let next = 0;

  function product(): Scale {
    let scale = { times: 1, over: 1 };
    let isDivided = false;
    while (next < parts.length && parts[next] !== ")") {
      const part = parts[next++]!;
      if (part === "*" || part === "/") {
        isDivided = part === "/";
        continue;
      }
      const one = part === "(" ? product() : wordScale(part);
      if (part === "(") next++;
      scale = isDivided
        ? { times: scale.times * one.over, over: scale.over * one.times }
        : { times: scale.times * one.times, over: scale.over * one.over };
      isDivided = false;
    }
    return scale;
  }

  return product();
}

function wordScale(word: string): Scale {
  if (word === "%") return { times: 1, over: 100 };
  if (word === "bps") return { times: 1, over: 10_000 };
  const times = words.get(word);
  if (times === undefined) throw new Error(`no unit "${word}"`);
  return { times, over: 1 };
}

const quantity =
  /(?<![\w.])(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?:(?<percent>%)|(?<unit>(?:\s*\/?\s*(?:[A-Za-z]+(?![\w(])|\([A-Za-z]+(?:\/[A-Za-z]+)*\)))+))?/g;

/** The formula with every `10%` and `5 USD bn` written as a number of base units, for mathjs to parse. */
export function withoutUnits(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(quantity, numberInBase)))
    .join("");
}

function numberInBase(whole: string, ...rest: unknown[]): string {
  const { number, percent, unit } = rest.at(-1) as { number: string; percent?: string; unit?: string };
  if (percent !== undefined) return `(${Number(number) / 100})`;
  if (unit === undefined) return whole;
  const steps = unit.match(/\s*\/?\s*(?:[A-Za-z]+|\([^)]*\))/g) ?? [];
  const known = steps.findIndex((step) => (step.match(/[A-Za-z]+/g) ?? []).some((word) => !words.has(word)));
  const taken = steps.slice(0, known === -1 ? steps.length : known).join("");
  if (taken.trim() === "") return whole;
  const { times, over } = scaleOf(taken);
  return `(${(Number(number) * times) / over})${unit.slice(taken.length)}`;
}
