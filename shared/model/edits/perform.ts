/** What each kind of edit does to a draft of the document. */
import { unreachable } from "../../invariant.ts";
import { addLine } from "./addLine.ts";
import { addScenario } from "./addScenario.ts";
import { addAnalysis, deleteAnalysis, moveAnalysis, setAnalysis } from "./analyses.ts";
import { labelAnalysis, noteAnalysis } from "./analysisTexts.ts";
import { baseScenario, combineScenarios } from "./baseScenario.ts";
import { addChart, moveChart, removeChart, setChart } from "./charts.ts";
import { deleteLines } from "./deleteLines.ts";
import { deleteScenario } from "./deleteScenario.ts";
import { deleteSection } from "./deleteSection.ts";
import type { DocumentDraft, Outcome } from "./draft.ts";
import { duplicateLines, duplicateSection } from "./duplicates.ts";
import type { SingleEdit } from "./edit.ts";
import { addFigure, moveFigure, removeFigure, setFigure } from "./figures.ts";
import { setFormat } from "./formats.ts";
import { makeCalculation, makeInput } from "./inputOrCalculation.ts";
import { groupLines, ungroupLines } from "./levels.ts";
import { addList, deleteList, labelList, moveList, renameList } from "./lists.ts";
import { addMember, moveMember, setMember } from "./members.ts";
import { moveLines } from "./moveLines.ts";
import { moveScenario } from "./moveScenario.ts";
import { promoteScenario } from "./promoteScenario.ts";
import { removeChange } from "./removeChange.ts";
import { removeMember } from "./removeMember.ts";
import { renameLine, renameLines } from "./renameLine.ts";
import { renameMember } from "./renameMember.ts";
import { addSection, moveSection, renameSection, setSection } from "./sections.ts";
import { setBy } from "./setBy.ts";
import { setCell } from "./setCell.ts";
import { setChange } from "./setChange.ts";
import { setFormula, setOpening } from "./setFormula.ts";
import { setLine } from "./setLine.ts";
import { labelScenario, noteScenario, renameScenario, setAxis } from "./setScenario.ts";
import { setTimeline } from "./setTimeline.ts";
import { setNote, setTitle } from "./setTitle.ts";
import { setValues } from "./setValues.ts";
import { setCorrelation, setUncertainty } from "./uncertainties.ts";

export function perform(draft: DocumentDraft, edit: SingleEdit): Outcome {
  switch (edit.kind) {
    case "set-cell":
      return setCell(draft, edit);
    case "set-values":
      return setValues(draft, edit);
    case "set-formula":
      return setFormula(draft, edit);
    case "set-opening":
      return setOpening(draft, edit);
    case "make-input":
      return makeInput(draft, edit);
    case "make-calculation":
      return makeCalculation(draft, edit);
    case "set-line":
      return setLine(draft, edit);
    case "set-format":
      return setFormat(draft, edit);
    case "set-by":
      return setBy(draft, edit);
    case "rename-line":
      return renameLine(draft, edit);
    case "rename-lines":
      return renameLines(draft, edit);
    case "add-line":
      return addLine(draft, edit);
    case "duplicate-lines":
      return duplicateLines(draft, edit);
    case "move-line":
      return moveLines(draft, { ...edit, lines: [edit.line] });
    case "move-lines":
      return moveLines(draft, edit);
    case "group-lines":
      return groupLines(draft, edit);
    case "ungroup-lines":
      return ungroupLines(draft, edit);
    case "delete-line":
      return deleteLines(draft, { ...edit, lines: [edit.line] });
    case "delete-lines":
      return deleteLines(draft, edit);
    case "add-section":
      return addSection(draft, edit);
    case "set-section":
      return setSection(draft, edit);
    case "rename-section":
      return renameSection(draft, edit);
    case "duplicate-section":
      return duplicateSection(draft, edit);
    case "move-section":
      return moveSection(draft, edit);
    case "delete-section":
      return deleteSection(draft, edit);
    case "add-list":
      return addList(draft, edit);
    case "label-list":
      return labelList(draft, edit);
    case "rename-list":
      return renameList(draft, edit);
    case "move-list":
      return moveList(draft, edit);
    case "delete-list":
      return deleteList(draft, edit);
    case "add-member":
      return addMember(draft, edit);
    case "set-member":
      return setMember(draft, edit);
    case "rename-member":
      return renameMember(draft, edit);
    case "move-member":
      return moveMember(draft, edit);
    case "remove-member":
      return removeMember(draft, edit);
    case "add-scenario":
      return addScenario(draft, edit);
    case "label-scenario":
      return labelScenario(draft, edit);
    case "note-scenario":
      return noteScenario(draft, edit);
    case "rename-scenario":
      return renameScenario(draft, edit);
    case "move-scenario":
      return moveScenario(draft, edit);
    case "base-scenario":
      return baseScenario(draft, edit);
    case "set-axis":
      return setAxis(draft, edit);
    case "combine-scenarios":
      return combineScenarios(draft, edit);
    case "promote-scenario":
      return promoteScenario(draft, edit);
    case "delete-scenario":
      return deleteScenario(draft, edit);
    case "set-change":
      return setChange(draft, edit);
    case "remove-change":
      return removeChange(draft, edit);
    case "add-figure":
      return addFigure(draft, edit);
    case "set-figure":
      return setFigure(draft, edit);
    case "move-figure":
      return moveFigure(draft, edit);
    case "remove-figure":
      return removeFigure(draft, edit);
    case "add-chart":
      return addChart(draft, edit);
    case "set-chart":
      return setChart(draft, edit);
    case "move-chart":
      return moveChart(draft, edit);
    case "remove-chart":
      return removeChart(draft, edit);
    case "set-uncertainty":
      return setUncertainty(draft, edit);
    case "set-correlation":
      return setCorrelation(draft, edit);
    case "add-analysis":
      return addAnalysis(draft, edit);
    case "set-analysis":
      return setAnalysis(draft, edit);
    case "label-analysis":
      return labelAnalysis(draft, edit);
    case "note-analysis":
      return noteAnalysis(draft, edit);
    case "move-analysis":
      return moveAnalysis(draft, edit);
    case "delete-analysis":
      return deleteAnalysis(draft, edit);
    case "set-timeline":
      return setTimeline(draft, edit);
    case "set-title":
      return setTitle(draft, edit);
    case "set-note":
      return setNote(draft, edit);
    default:
      return unreachable(edit);
  }
}
