import type { InputName } from "../../shared/model/analyses.ts";
import { isByLists } from "../../shared/model/lines.ts";
import { periodIndex } from "../../shared/model/timeline.ts";
import type { App } from "../state/app.ts";
import { goToCell } from "../state/goToCell.ts";

/** To the cell that an analysis names; to its line's first, where it names many. */
export function goToName(app: App, { line, members, period }: InputName): void {
  const { compiled } = app.store.getState();
  const known = compiled.lines.get(line);
  if (known === undefined) return;
  const member = members === undefined ? -1 : known.memberKeys.indexOf(members);
  const at = period === undefined ? null : periodIndex(compiled.document.timeline, period);
  goToCell(app, {
    line,
    member: member === -1 ? (isByLists(known.line) ? null : 0) : member,
    period: known.isTimed ? (at ?? 0) : 0,
  });
}
