/** The logarithm of the odds of a share, and back. */
export const logit = (share: number): number => Math.log(share / (1 - share));

export const logistic = (s: number): number => 1 / (1 + Math.exp(-s));
