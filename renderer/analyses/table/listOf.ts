/** A list of numbers as a person types it. */
import { limits } from "../../../shared/model/edits/limits.ts";
import { numberIn } from "../fields/numberIn.ts";

/** Parted by commas, semicolons or blanks; the commas of `1,000` part nothing. */
export function listOf(text: string, unit: string): readonly number[] | string {
  const parts = text
    .split(/[;\s]+|,\s+/)
    .flatMap((part) => (/\d{1,3}(?:,\d{3})+(?!\d)/.test(part) ? part : part.split(",")))
    .filter((part) => part !== "");
  if (parts.length === 0) return "It takes at least one number.";
  if (parts.length > limits.tableSide) return `It takes at most ${limits.tableSide} numbers.`;
  const numbers: number[] = [];
  for (const part of parts) {
    const read = numberIn(part, unit);
    if (typeof read === "string") return read;
    numbers.push(read);
  }
  return numbers;
}
