import { safeText } from "../../shared/exchange/clipboard/safeText.ts";
import { printable } from "./printable.ts";

/** Comma-separated values as RFC 4180 has them; text that a spreadsheet would take for a formula is defused. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = safeText(printable(value));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
