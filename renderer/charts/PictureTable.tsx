/**
 * A picture's numbers as a table: what it is drawn from, so the two cannot disagree. Out of sight it is for a screen
 * reader alone, and changes after the pictures: to lay out all such tables takes longer than all that is seen.
 */
import { memo } from "react";
import { type PictureNumbers, pictureCellText } from "./pictureNumbers.ts";
import { useInTurn } from "./useInTurn.ts";

interface Props {
  readonly title: string;
  readonly numbers: PictureNumbers;
  readonly isInSight: boolean;
}

export function PictureTable({ numbers, ...props }: Props) {
  return <Table numbers={useInTurn(numbers, props.isInSight)} {...props} />;
}

const Table = memo(({ title, numbers: { header, rows }, isInSight }: Props) => {
  return (
    <table className={isInSight ? "chart-table" : "for-screen-readers"}>
      <caption className="for-screen-readers">{title}</caption>
      <thead>
        <tr>
          {header.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [name, ...texts] = row.map(pictureCellText);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {texts.map((text, index) => (
                <td key={header[index + 1]}>{text}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});
