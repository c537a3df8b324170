import { figureText, type Shown, styleOf } from "../../model/numberFormat.ts";

/** A figure in a sentence: zero is 0 there, as a dash would read as a pause; `0%` and `0x` beside `70%` and `1.5x`. */
export const spokenFigure = (value: number, line: Shown): string =>
  value === 0 ? zeroFigure(line) : figureText(value, line);

function zeroFigure(line: Shown): string {
  switch (styleOf(line)) {
    case "percent":
      return "0%";
    case "multiple":
      return "0x";
    case "flag":
      return figureText(0, line);
    default:
      return "0";
  }
}
