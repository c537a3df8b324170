/** How a row's runner sees the cells of its arguments. */
import type { Place } from "./layout.ts";

export type RowRunner = (fromItem: number, toItem: number, from: number, to: number) => void;

/** An argument as the cells of the node see it. */
export interface Source extends Place {
  /** For each item of the node, the item of the argument. */
  readonly items: Int32Array;
  /** How it advances over periods and cases run as one stretch; null where it cannot. */
  readonly stride: 0 | 1 | null;
}

/** Where an argument's cell for an item and period of the node begins. */
export const cell = (source: Source, item: number, period: number): number =>
  source.at + source.items[item]! * source.itemStride + period * source.periodStride;
