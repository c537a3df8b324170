/** What an editor of a formula is at, and how it ends. */
import type { Edit } from "../../../shared/model/edits/edit.ts";
import type { CellAddress } from "../../state/appState.ts";
import type { FormulaInHand } from "../../state/formulaInHand.ts";
import type { Field } from "../fields.ts";

export type LeaveKey = "Enter" | "Shift-Enter" | "Tab" | "Shift-Tab" | "Escape";

export interface EditorOptions {
  readonly place: FormulaInHand["place"];
  /** Another is another text: what was typed of the one before is out of hand, and is not undone to. */
  readonly textId: string;
  readonly field: Field;
  readonly address: CellAddress;
  /** What stands there at first, in hand at once; null where the person has yet to come to it. */
  readonly begun: string | null;
  /** Edits to be taken with what has begun. */
  readonly pending?: readonly Edit[];
  /** Begun by `=`: arrows point at rows where a name can come, until F2 is pressed. */
  readonly arrowsPoint: boolean;
  readonly label: string;
  /** Id of the element that says what is wrong. */
  readonly describedBy: string;
  /** The formula is out of hand: taken, or given up by Escape. */
  readonly onLeave: (key: LeaveKey | null) => void;
}
