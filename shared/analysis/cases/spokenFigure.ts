import { figureText, type Shown } from "../../model/numberFormat.ts";

/** A figure in a sentence: zero is 0 there, as a dash would read as a pause. */
export const spokenFigure = (value: number, line: Shown): string => (value === 0 ? "0" : figureText(value, line));
