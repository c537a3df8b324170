/** The first cells of what is on the clipboard, with the number each is read as. */
import { typedWith } from "../../shared/exchange/clipboard/decimalMarks.ts";
import {
  type DecimalMark,
  type SheetBlock,
  type SheetCell,
  transposed,
} from "../../shared/exchange/clipboard/sheetBlock.ts";
import { editText } from "../../shared/model/numberFormat.ts";

interface Props {
  readonly block: SheetBlock;
  /** Null while it is open: both readings are shown. */
  readonly mark: DecimalMark | null;
  readonly isTransposed: boolean;
}

const mostRows = 6;
const mostColumns = 6;

export function PastePreview({ block, mark, isTransposed }: Props) {
  const { rows } = isTransposed ? transposed(block) : block;
  return (
    <table className="paste-preview" aria-label="What is on the clipboard">
      <tbody>
        {rows.slice(0, mostRows).map((row, index) => (
          <tr key={index}>
            {row.slice(0, mostColumns).map((cell, column) => (
              <td key={column}>
                <span className="paste-text">{cell.text}</span>
                <span className="paste-reading">{readingText(cell, mark)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Empty where the text says it already, or is no number. */
function readingText({ text, number }: SheetCell, mark: DecimalMark | null): string {
  if (number !== null) return editText(number);
  const marks = mark === null ? (["point", "comma"] as const) : [mark];
  const readings = marks.flatMap((each) => {
    const typed = typedWith(text, each);
    return typed.ok ? [editText(Number(typed.value.decimal))] : [];
  });
  const told = [...new Set(readings)].join(" or ");
  return told === text.trim() ? "" : told;
}
