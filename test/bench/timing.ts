/**
 * How long things take, in milliseconds of this thread's processor time: on a
 * shared machine the clock on the wall measures the neighbours. What helper
 * threads do (concurrent garbage collection) is not in it.
 */
export interface Contender {
  readonly name: string;
  /** Does the work once. */
  readonly run: () => void;
}

/** Rounds after the warm-up; a median of nine shrugs off four disturbed ones. */
const rounds = 9;
/** Work shorter than this is repeated until it is this long, so that the timer's microsecond does not show. */
const leastMs = 20;

/**
 * The median time of one run of each contender, by name. They take turns, each
 * round in the other direction, so that what slows the machine slows them alike.
 */
export function medianTimes(contenders: readonly Contender[]): ReadonlyMap<string, number> {
  const repeats = contenders.map(warmUp);
  const times = contenders.map((): number[] => []);
  const order = [...contenders.keys()];
  for (let round = 0; round < rounds; round++) {
    for (const index of order) times[index]!.push(timeOf(contenders[index]!, repeats[index]!));
    order.reverse();
  }
  return new Map(contenders.map(({ name }, index) => [name, median(times[index]!)]));
}

/** Runs until the compiler has had its chance; gives how often to repeat the work in one measurement. */
function warmUp(contender: Contender): number {
  let repeats = 1;
  for (;;) {
    const total = timeOf(contender, repeats) * repeats;
    if (total >= leastMs) return repeats;
    repeats *= 2;
  }
}

function timeOf({ run }: Contender, repeats: number): number {
  const start = threadMs();
  for (let i = 0; i < repeats; i++) run();
  return (threadMs() - start) / repeats;
}

export function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
