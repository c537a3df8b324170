/** What the compiler complains of: formulas that cannot be read, units that do not fit, changes of lines that are gone. */
import type { Diagnostic } from "../../engine/diagnostics.ts";
import type { LiveModel } from "../../engine/live.ts";
import type { Line } from "../../model/document.ts";
import type { Finding, Fix } from "./finding.ts";
import { cellOfLine } from "./reviewed.ts";

export function diagnosed({ compiled: { diagnostics, lines } }: LiveModel): readonly Finding[] {
  return diagnostics.map((diagnostic): Finding => {
    const { severity, code, line: name, field, message } = diagnostic;
    const line = name === null ? undefined : lines.get(name)?.line;
    const kind = code === "unit-mismatch" ? "unit-warning" : "error";
    return {
      id: `${kind} ${name ?? ""} ${field} ${message}`,
      kind,
      severity,
      cell: line === undefined ? null : cellOfLine(line),
      sentence: message,
      suggestion: kind === "unit-warning" ? "Mend the formula, or the unit of the line." : suggestions[field],
      fix: line === undefined ? null : fixOf(line, diagnostic),
    };
  });
}

const suggestions: Readonly<Record<Diagnostic["field"], string>> = {
  name: "Give the line another name.",
  unit: "Write a unit that there is.",
  by: "Choose lists that there are.",
  formula: "Mend the formula.",
  opening: "Mend the opening formula.",
  values: "Mend the typed values.",
  scenario: "Take the change out of the scenario.",
  from: "Choose a period of the timeline.",
};

/** What the compiler would write in place of the text at fault. */
function fixOf(line: Line, { field, at, suggestion }: Diagnostic): Fix | null {
  if (suggestion === null) return null;
  const label = `Write ${suggestion}`;
  if (field === "unit")
    return { kind: "edit", label, edit: { kind: "set-line", line: line.name, fields: { unit: suggestion } } };
  const text = field === "formula" || field === "opening" ? line[field] : undefined;
  if (text === undefined || at === null) return null;
  const mended = text.slice(0, at.start) + suggestion + text.slice(at.end);
  return field === "formula"
    ? { kind: "edit", label, edit: { kind: "set-formula", line: line.name, formula: mended } }
    : { kind: "edit", label, edit: { kind: "set-opening", line: line.name, opening: mended } };
}
