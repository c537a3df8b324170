import { decimalsOf, powersBelowOne, type Shown, styleOf } from "./numberFormat.ts";
import { scaleOfUnit } from "./unitScale.ts";

/**
 * What one in the last digit that a cell shows is worth, in the line's unit: 0.01 for `142.58`. For numbers that
 * are shown with fewer digits because they are past a billion it is finer than what is seen.
 */
export function lastDigit(line: Shown): number {
  const { unit, format } = line;
  const style = styleOf(line);
  if (style === "flag") return 1;
  const decimals = decimalsOf(line);
  if (style === "percent" && unit !== "%") return 10 ** (powersBelowOne(unit) - 2 - decimals);
  if (style === "multiple" && unit !== "x") return 10 ** (powersBelowOne(unit) - decimals);
  if (format?.scale === undefined || ["%", "x", "bps"].includes(unit)) return 10 ** -decimals;
  return 10 ** (shownPowers[format.scale] - scaleOfUnit(unit) - decimals);
}

const shownPowers = { k: 3, m: 6, bn: 9 } as const;
