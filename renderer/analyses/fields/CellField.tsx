/**
 * Chooses a cell that is read, the cells of an input that are moved, or cells of
 * which any counts: a line, and where it has them a member and a period. Only
 * what is read is one cell; the others may stand for all members and periods.
 */
import { useCallback } from "react";
import { periodsOf } from "../../../shared/analysis/cases/cells.ts";
import type { InputName } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { isByLists, isCalculation, memberKeys, memberLabels } from "../../../shared/model/lines.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useModel } from "../../state/useModel.ts";
import { LineField } from "./LineField.tsx";

interface Props {
  readonly label: string;
  readonly cell: InputName;
  readonly offers: "outputs" | "inputs" | "any";
  readonly onChange: (cell: InputName) => void;
}

const all = "";
const allWords = { outputs: "First", inputs: "All", any: "Any" } as const;

export function CellField({ label, cell, offers, onChange }: Props) {
  const compiled = useModel();
  const { document } = compiled;
  const line = compiled.lines.get(cell.line)?.line;
  const isOffered = useCallback(
    (each: Line) => (offers === "inputs" ? !isCalculation(each) && each.values !== undefined : true),
    [offers],
  );
  const pickLine = (name: string) => {
    const chosen = compiled.lines.get(name)?.line;
    const [first] = chosen === undefined || !isByLists(chosen) ? [] : memberKeys(document, chosen);
    onChange(offers === "outputs" && first !== undefined ? { line: name, members: first } : { line: name });
  };
  const members =
    line === undefined || !isByLists(line)
      ? []
      : memberOptions(memberKeys(document, line), memberLabels(document, line));
  const periods = periodsOf(compiled, cell.line).map((each) => ({ value: each, label: each }));
  const change = (field: "members" | "period", value: string) => {
    const { [field]: _, ...rest } = cell;
    onChange(value === all ? rest : { ...rest, [field]: value });
  };
  return (
    <>
      <LineField label={label} value={cell.line} isOffered={isOffered} onChange={pickLine} />
      {members.length > 0 && (
        <PickField
          label="Member"
          value={cell.members ?? all}
          options={offers === "outputs" ? members : [{ value: all, label: allWords[offers] }, ...members]}
          onChange={(value) => change("members", value)}
        />
      )}
      {periods.length > 0 && (
        <PickField
          label="Period"
          value={cell.period ?? all}
          options={[{ value: all, label: allWords[offers] }, ...periods]}
          onChange={(value) => change("period", value)}
        />
      )}
    </>
  );
}

const memberOptions = (keys: readonly string[], labels: readonly string[]) =>
  keys.map((value, index) => ({ value, label: labels[index]! }));
