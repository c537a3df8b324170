/** Everything that can be done to a document, as plain data. Each kind has its meaning in a file of its own. */
import type { AddLine } from "./addLine.ts";
import type { AddScenario } from "./addScenario.ts";
import type { BaseScenario } from "./baseScenario.ts";
import type { DeleteLine } from "./deleteLine.ts";
import type { DeleteScenario } from "./deleteScenario.ts";
import type { MoveLine } from "./moveLine.ts";
import type { MoveScenario } from "./moveScenario.ts";
import type { RemoveChange } from "./removeChange.ts";
import type { RenameLine } from "./renameLine.ts";
import type { AddSection, DeleteSection, MoveSection, SetSection } from "./sections.ts";
import type { SetCell } from "./setCell.ts";
import type { SetFormula, SetOpening } from "./setFormula.ts";
import type { SetLine } from "./setLine.ts";
import type { LabelScenario, NoteScenario, RenameScenario } from "./setScenario.ts";
import type { SetNote, SetTitle } from "./setTitle.ts";

export type Edit =
  | SetCell
  | SetFormula
  | SetOpening
  | SetLine
  | RenameLine
  | AddLine
  | MoveLine
  | DeleteLine
  | AddSection
  | SetSection
  | MoveSection
  | DeleteSection
  | AddScenario
  | LabelScenario
  | NoteScenario
  | RenameScenario
  | MoveScenario
  | BaseScenario
  | DeleteScenario
  | RemoveChange
  | SetTitle
  | SetNote
  | Together;

/** Several edits that are one step of the history, each on what the one before left: a paste, a fill. All or none. */
export interface Together {
  readonly kind: "together";
  /** For the undo menu, "Paste 12 cells". */
  readonly label: string;
  readonly edits: readonly Edit[];
}
