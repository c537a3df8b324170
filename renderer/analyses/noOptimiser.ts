/** What stands where people look for an optimiser. */
export const noOptimiser =
  "There is no optimiser: say what a figure has to reach and let Solve find the input, or see every pair of two inputs in a sensitivity table.";

/** Whether someone who searches for this means one. */
export const asksForOptimiser = (text: string): boolean => /^(optimi|maximi|minimi|solver|best )/i.test(text.trim());
