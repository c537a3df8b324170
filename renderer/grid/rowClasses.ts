/** What a row is, for the stylesheet. */
import type { RowClassParams, RowClassRules } from "ag-grid-community";
import type { GridRow } from "../state/gridTypes.ts";

type Params = RowClassParams<GridRow>;

export const rowClassRules: RowClassRules<GridRow> = {
  "new-row": ({ data }: Params) => data?.kind === "new",
  "section-row": ({ data }: Params) => data?.kind === "section",
  "total-row": ({ data }: Params) => data?.kind === "line" && data.line.role === "total" && !data.isMember,
  "member-row": ({ data }: Params) => data?.kind === "line" && data.isMember,
};
