import type { Compiled } from "../../shared/engine/compile.ts";
import type { InputName } from "../../shared/model/analyses.ts";
import { isByLists } from "../../shared/model/lines.ts";
import { periodIndex } from "../../shared/model/timeline.ts";
import type { CellAddress } from "../state/appState.ts";

/** Where an input stands in the grid: its cell, or the first of those that it stands for. */
export function inputAddress({ document, lines }: Compiled, { line: name, members, period }: InputName): CellAddress {
  const line = lines.get(name);
  const isWhole = line !== undefined && isByLists(line.line) && members === undefined;
  return {
    line: name,
    member: isWhole ? null : Math.max(0, line?.memberKeys.indexOf(members ?? "") ?? 0),
    period: period === undefined ? 0 : (periodIndex(document.timeline, period) ?? 0),
  };
}
