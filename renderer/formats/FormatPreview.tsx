/** The selected line's own numbers as they look now, and as they would. */
import { lookOf } from "../../shared/model/conditions.ts";
import type { Line } from "../../shared/model/document.ts";
import type { FormatFields } from "../../shared/model/edits/formats.ts";
import { cellText } from "../../shared/model/numberFormat.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { withFormat } from "./commonFormat.ts";
import { type PreviewedNumber, previewedNumbers } from "./previewedNumbers.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly fields: FormatFields;
}

export function FormatPreview({ lines, fields }: Props) {
  const { store } = useAppHandle();
  const { document, live, selection } = store.getState();
  const line = lines.find(({ name }) => name === selection?.line) ?? lines[0]!;
  const numbers = previewedNumbers(document, live, line, selection);
  const labels = periodLabels(document.timeline);
  if (numbers.length === 0) return <p className="format-hint">{line.label} has no numbers yet.</p>;
  return (
    <table className="format-preview" aria-label={`Preview: ${line.label}`}>
      <thead>
        <tr>
          <th scope="col">{line.label}</th>
          {numbers.map(({ period }) => (
            <th key={period} scope="col">
              {labels[period]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <PreviewRow name="now" line={line} numbers={numbers} />
        <PreviewRow name="then" line={withFormat(line, fields)} numbers={numbers} />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly line: Line;
  readonly numbers: readonly PreviewedNumber[];
}

const PreviewRow = ({ name, line, numbers }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    {numbers.map(({ period, value }) => (
      <td key={period} data-look={lookOf(value, line) ?? undefined}>
        {cellText(value, line)}
      </td>
    ))}
  </tr>
);
