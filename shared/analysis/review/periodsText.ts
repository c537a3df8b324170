/** Periods in words, runs of them as such: `2025`, `2025 and 2027`, `2025 to 2034`, `2025, 2027 and 4 more periods`. */
import { joined } from "../../model/joined.ts";

const mostNamed = 3;

/** `periods` are indexes into `labels`, in their order. */
export function periodsText(labels: readonly string[], periods: readonly number[]): string {
  const runs = runsOf(periods);
  const named = runs.length > mostNamed ? runs.slice(0, mostNamed - 1) : runs;
  const texts = named.map(({ first, last }) =>
    first === last ? labels[first]! : `${labels[first]} to ${labels[last]}`,
  );
  const rest = runs.slice(named.length).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rest > 0) texts.push(`${rest} more periods`);
  return joined(texts);
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Two periods side by side are named one by one; three and more are a run. */
function runsOf(periods: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === period - 1) runs[runs.length - 1] = { ...run, last: period };
    else runs.push({ first: period, last: period });
  }
  return runs.flatMap(({ first, last }) =>
    last === first + 1
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }],
  );
}
