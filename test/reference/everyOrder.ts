/**
 * Attribution by its definition: the mean, over every order in which changes can
 * be made, of what each adds where it comes. n! walks; shares no code with shared/.
 */
export function everyOrder(count: number, outputOf: (made: ReadonlySet<number>) => number): readonly number[] {
  const sums: number[] = new Array<number>(count).fill(0);
  let walks = 0;
  const walk = (made: ReadonlySet<number>, added: readonly (readonly [number, number])[]) => {
    if (made.size === count) {
      walks++;
      for (const [change, amount] of added) sums[change]! += amount;
    }
    for (let change = 0; change < count; change++) {
      if (made.has(change)) continue;
      const next = new Set([...made, change]);
      walk(next, [...added, [change, outputOf(next) - outputOf(made)]]);
    }
  };
  walk(new Set(), []);
  return sums.map((sum) => sum / walks);
}
