/** Everything that can be done to a document, as plain data. Each kind has its meaning in a file of its own. */
import type { AddLine } from "./addLine.ts";
import type { AddScenario } from "./addScenario.ts";
import type { AddAnalysis, DeleteAnalysis, MoveAnalysis, SetAnalysis } from "./analyses.ts";
import type { LabelAnalysis, NoteAnalysis } from "./analysisTexts.ts";
import type { BaseScenario, CombineScenarios } from "./baseScenario.ts";
import type { AddChart, MoveChart, RemoveChart, SetChart } from "./charts.ts";
import type { DeleteLine, DeleteLines } from "./deleteLines.ts";
import type { DeleteScenario } from "./deleteScenario.ts";
import type { DeleteSection } from "./deleteSection.ts";
import type { DuplicateLines, DuplicateSection } from "./duplicates.ts";
import type { AddFigure, MoveFigure, RemoveFigure, SetFigure } from "./figures.ts";
import type { SetFormat } from "./formats.ts";
import type { MakeCalculation, MakeInput } from "./inputOrCalculation.ts";
import type { GroupLines, UngroupLines } from "./levels.ts";
import type { AddList, DeleteList, LabelList, MoveList, RenameList } from "./lists.ts";
import type { AddMember, MoveMember, SetMember } from "./members.ts";
import type { MoveLine, MoveLines } from "./moveLines.ts";
import type { MoveScenario } from "./moveScenario.ts";
import type { PromoteScenario } from "./promoteScenario.ts";
import type { RemoveChange } from "./removeChange.ts";
import type { RemoveMember } from "./removeMember.ts";
import type { RenameLine, RenameLines } from "./renameLine.ts";
import type { RenameMember } from "./renameMember.ts";
import type { AddSection, MoveSection, RenameSection, SetSection } from "./sections.ts";
import type { SetBy } from "./setBy.ts";
import type { SetCell } from "./setCell.ts";
import type { SetChange } from "./setChange.ts";
import type { SetFormula, SetOpening } from "./setFormula.ts";
import type { SetLine } from "./setLine.ts";
import type { LabelScenario, NoteScenario, RenameScenario, SetAxis } from "./setScenario.ts";
import type { SetTimeline } from "./setTimeline.ts";
import type { SetNote, SetTitle } from "./setTitle.ts";
import type { SetValues } from "./setValues.ts";
import type { SetCorrelation, SetUncertainty } from "./uncertainties.ts";

export type Edit = SingleEdit | Together;

export type SingleEdit =
  | LineEdit
  | SectionEdit
  | ListEdit
  | ScenarioEdit
  | PictureEdit
  | UncertaintyEdit
  | AnalysisEdit
  | SetTimeline
  | SetTitle
  | SetNote;

export type LineEdit =
  | SetCell
  | SetValues
  | SetFormula
  | SetOpening
  | MakeInput
  | MakeCalculation
  | SetLine
  | SetFormat
  | SetBy
  | RenameLine
  | RenameLines
  | AddLine
  | DuplicateLines
  | MoveLine
  | MoveLines
  | GroupLines
  | UngroupLines
  | DeleteLine
  | DeleteLines;

export type SectionEdit = AddSection | SetSection | RenameSection | DuplicateSection | MoveSection | DeleteSection;

export type ListEdit =
  | AddList
  | LabelList
  | RenameList
  | MoveList
  | DeleteList
  | AddMember
  | SetMember
  | RenameMember
  | MoveMember
  | RemoveMember;

export type ScenarioEdit =
  | AddScenario
  | LabelScenario
  | NoteScenario
  | RenameScenario
  | MoveScenario
  | SetAxis
  | BaseScenario
  | CombineScenarios
  | PromoteScenario
  | DeleteScenario
  | SetChange
  | RemoveChange;

/** Of the headline and the charts. */
export type PictureEdit =
  | AddFigure
  | SetFigure
  | MoveFigure
  | RemoveFigure
  | AddChart
  | SetChart
  | MoveChart
  | RemoveChart;

/** What is not known of inputs, and how that goes together. */
export type UncertaintyEdit = SetUncertainty | SetCorrelation;

export type AnalysisEdit = AddAnalysis | SetAnalysis | LabelAnalysis | NoteAnalysis | MoveAnalysis | DeleteAnalysis;

/** Several edits that are one step of the history, each on what the one before left: a paste, a fill. All or none. */
export interface Together {
  readonly kind: "together";
  /** For the undo menu, "Paste 12 cells". */
  readonly label: string;
  readonly edits: readonly Edit[];
}
