/** Cells as tab-separated text, the way Excel writes it. */
import type { CopiedRows } from "./copiedCell.ts";
import { separatedText } from "./separatedText.ts";

export const tsvText = (rows: CopiedRows): string => separatedText(rows, "\t");
