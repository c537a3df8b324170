import type { Shown } from "../../../shared/model/numberFormat.ts";

/** How a share of the total is shown: the sign stands with it, there is no column for the unit. */
export const shareLine: Shown = { unit: "", format: { style: "percent", decimals: 1 } };
