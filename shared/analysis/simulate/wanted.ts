/** What is read of each trial, by a key that stands for it: two questions about the same number read it once. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import { type Fold, foldOf, type Reading } from "../cases/readings.ts";

export interface WantedColumn {
  readonly key: string;
  readonly reading: Reading;
  /** How many trials of it are enough. */
  readonly enough: number;
}

export class WantedColumns {
  private readonly columns = new Map<string, WantedColumn>();
  private readonly compiled: Compiled;

  constructor(compiled: Compiled) {
    this.compiled = compiled;
  }

  /** The key of a cell's numbers. */
  cell(cell: OutputCell, enough = Number.POSITIVE_INFINITY): string {
    const key = `${cell.line} ${cell.member} ${cell.period}`;
    return this.add({ key, reading: cell, enough });
  }

  /** The key of the numbers of several cells as one; `name` stands for the cells. */
  fold(how: Fold, name: string, cells: readonly OutputCell[]): string {
    const key = `${JSON.stringify(how)} ${name}`;
    return this.add({ key, reading: foldOf(this.compiled, how, cells), enough: Number.POSITIVE_INFINITY });
  }

  all(): readonly WantedColumn[] {
    return [...this.columns.values()];
  }

  private add(column: WantedColumn): string {
    const before = this.columns.get(column.key);
    const enough = Math.max(before?.enough ?? 0, column.enough);
    this.columns.set(column.key, { ...column, enough });
    return column.key;
  }
}

/** Gives the numbers of a key, one a trial. */
export type ColumnOf = (key: string) => Float64Array;
