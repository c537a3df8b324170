import type { AskedRun, Columns } from "../cases/analysis.ts";

/** A part of solving: the runs it asks for, and what it gives. */
export type Solving<T> = Generator<AskedRun<never>, T, Columns>;
