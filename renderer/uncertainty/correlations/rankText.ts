import { cellText } from "../../../shared/model/numberFormat.ts";

/** A rank correlation as the grid has numbers: `0.52`, `(0.65)`; none is a plain `0`. */
export const rankText = (rank: number, decimals = 2): string =>
  rank === 0 ? "0" : cellText(rank, { unit: "", format: { decimals } });
