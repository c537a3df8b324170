/** Deletes what is chosen: at once where nothing else uses it, else the person is asked what is to become of that. */
import { counted } from "../../shared/model/counted.ts";
import type { DeleteLines } from "../../shared/model/edits/deleteLines.ts";
import type { DeleteSection } from "../../shared/model/edits/deleteSection.ts";
import { oneNumberOf } from "../../shared/model/edits/forReaders.ts";
import { lineRemoval, type NumberOf } from "../../shared/model/edits/lineRemoval.ts";
import type { Removal } from "../../shared/model/edits/removals.ts";
import { wholesRemoval } from "../../shared/model/edits/wholesRemoval.ts";
import { findLine, isByLists } from "../../shared/model/lines.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { openPanel } from "../state/panel.ts";
import { perform } from "../state/perform.ts";
import { chosenWholes, type Wholes } from "./chosen.ts";

export function deleteChosen(app: App): void {
  const asked = chosenRemoval(app.store.getState());
  if (asked === null) return;
  const [only] = asked.removal.choices;
  if (asked.removal.uses.length === 0 && only !== undefined) perform(app, only.edit);
  else openPanel(app, "delete-lines");
}

/** What would be deleted, in words, and what can be done about its uses; null where nothing is chosen. */
export function chosenRemoval(state: AppState): { readonly label: string; readonly removal: Removal } | null {
  const { document } = state;
  const wholes = chosenWholes(state);
  const { sections, lines } = wholes;
  if (sections.length > 1 || (sections.length === 1 && lines.length > 0)) {
    const label = wholesLabel(wholes);
    return { label, removal: wholesRemoval(document, wholes, `Delete ${label}`, numberOf(state)) };
  }
  const what = chosenDeletion(wholes);
  if (what === null) return null;
  const removal = lineRemoval(document, what, numberOf(state));
  return { label: labelOf(state, what), removal };
}

/** `2 sections and 3 lines` */
function wholesLabel({ sections, lines }: Wholes): string {
  const parts = [counted(sections.length, "section"), ...(lines.length > 0 ? [counted(lines.length, "line")] : [])];
  return parts.join(" and ");
}

function chosenDeletion({ sections: [section], lines }: Wholes): DeleteLines | DeleteSection | null {
  if (lines.length > 0) return { kind: "delete-lines", lines };
  return section === undefined ? null : { kind: "delete-section", section };
}

function labelOf({ document }: AppState, what: DeleteLines | DeleteSection): string {
  if (what.kind === "delete-section")
    return `The section ${document.sections.find(({ name }) => name === what.section)?.label ?? what.section}`;
  const [only, ...others] = what.lines;
  return others.length > 0 ? `${what.lines.length} lines` : (findLine(document, only ?? "")?.label ?? "");
}

/** What the line has in the base. */
const numberOf =
  ({ baseLive, document }: AppState): NumberOf =>
  (name) => {
    const known = baseLive.compiled.lines.get(name);
    if (known === undefined || isByLists(known.line)) return null;
    const periods = known.isTimed ? document.timeline.periods : 1;
    return oneNumberOf(
      Array.from({ length: periods }, (_, period) => {
        const value = baseLive.number(name, 0, period);
        return Number.isNaN(value) ? null : value;
      }),
    );
  };
