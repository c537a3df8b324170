/** Cells as a file of comma-separated values (RFC 4180). */
import type { CopiedRows } from "./clipboard/copiedCell.ts";
import { separatedText } from "./clipboard/separatedText.ts";

/** Excel takes a file for UTF-8 only where it begins so. */
const byteOrderMark = "\u{FEFF}";

export const csvFileText = (rows: CopiedRows): string => `${byteOrderMark}${separatedText(rows, ",")}`;
