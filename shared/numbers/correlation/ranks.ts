/**
 * Spearman's rank correlation and the correlation of the normal scores that have it.
 *
 *     normal = 2 sin(pi rank / 6)     rank = (6 / pi) asin(normal / 2)
 *
 * Source: K. Pearson, "On further methods of determining correlation", 1907; exact for a bivariate normal.
 */
export const normalOfRank = (rank: number): number => 2 * Math.sin((Math.PI * rank) / 6);

export const rankOfNormal = (normal: number): number => (6 / Math.PI) * Math.asin(normal / 2);
