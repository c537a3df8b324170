/** Trials that count: all of them, or those that a flag is 1 for. */
export type Flags = Uint8Array | null;

/** The numbers of the trials that count; `flags` may reach further than they do. */
export const counted = (values: Float64Array, flags: Flags): Float64Array =>
  flags === null ? values : values.filter((_, trial) => flags[trial] === 1);

export const withNumbers = (values: Float64Array): Float64Array =>
  hasGap(values) ? values.filter((value) => !Number.isNaN(value)) : values;

/** Whether some trial has no number. */
export function hasGap(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) return true;
  return false;
}
