import type { Document } from "../document.ts";
import { findLine } from "../lines.ts";
import type { Edit } from "./edit.ts";

/** What an edit does, for the undo menu: "Set Gross margin 2027 to 71". */
export function editLabel(document: Document, edit: Edit): string {
  const labelOf = (line: string) => findLine(document, line)?.label ?? line;
  const scenarioLabel = (name: string) => document.scenarios.find((each) => each.name === name)?.label ?? name;
  switch (edit.kind) {
    case "set-cell": {
      const where = [labelOf(edit.line), edit.member.replaceAll("|", " · "), edit.period ?? ""]
        .filter(Boolean)
        .join(" ");
      const within = edit.scenario === null ? "" : ` in ${scenarioLabel(edit.scenario)}`;
      return edit.value === null ? `Clear ${where}${within}` : `Set ${where} to ${edit.value}${within}`;
    }
    case "set-title":
      return `Call the model ${edit.title}`;
    case "set-formula":
      return `Change the formula of ${labelOf(edit.line)}`;
    case "set-opening":
      return `Change the opening formula of ${labelOf(edit.line)}`;
    case "set-line":
      return `Change ${Object.keys(edit.fields).join(", ")} of ${labelOf(edit.line)}`;
    case "rename-line":
      return `Rename ${edit.line} to ${edit.name}`;
    case "add-line":
      return `Add ${edit.line.label}`;
    case "delete-line":
      return `Delete ${labelOf(edit.line)}`;
    case "add-scenario":
      return `Add the scenario ${edit.scenario.label}`;
    case "label-scenario":
      return `Call ${scenarioLabel(edit.scenario)} ${edit.label}`;
    case "delete-scenario":
      return `Delete the scenario ${scenarioLabel(edit.scenario)}`;
  }
}
