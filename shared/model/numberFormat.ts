/**
 * How a number is shown, in two manners: *in a cell*, where the unit stands in
 * its own column (`115.2`, `(300)`, `–`), and *on its own*, where the text must
 * say it all (`$3.54tn`, `$142.58`, `(17.3%)`, `1.05x`, `12.4 GPU m`).
 *
 * Negatives stand in parentheses unless the line asks for a minus, thousands are
 * separated, zero is a dash. The same for everyone: no locale is asked.
 */
import type { Format, Line } from "./document.ts";
import { scaleOfUnit, unitWithoutScale } from "./unitScale.ts";

/** What showing a number needs to know of its line. */
export type Shown = Pick<Line, "unit" | "format" | "role">;

type Style = NonNullable<Format["style"]>;

export const zeroText = "–";

/** In a cell. `value` is finite and in the line's unit; `-0` is zero. */
export function cellText(value: number, line: Shown): string {
  const style = styleOf(line);
  if (style === "flag") return flagText(value);
  if (value === 0) return zeroText;
  return signed(value, line, (magnitude) => {
    // The unit column says % and x already; where it does not, the cell must.
    if (style === "percent" && line.unit !== "%") return `${plain(inPercent(magnitude, line.unit), decimalsOf(line))}%`;
    if (style === "multiple" && line.unit !== "x") return `${plain(asRatio(magnitude, line.unit), decimalsOf(line))}x`;
    return scaledText(magnitude, line) ?? compact(magnitude, decimalsOf(line), line.unit);
  });
}

/** On its own: in the headline, a sentence, the inspector. */
export function figureText(value: number, line: Shown): string {
  const style = styleOf(line);
  if (style === "flag") return flagText(value);
  if (value === 0) return zeroText;
  return signed(value, line, (magnitude) => {
    const decimals = decimalsOf(line);
    if (style === "percent") return `${plain(inPercent(magnitude, line.unit), decimals)}%`;
    if (style === "multiple") return `${plain(asRatio(magnitude, line.unit), decimals)}x`;
    if (style === "currency") return currencyText(magnitude, line, decimals);
    const scaled = scaledText(magnitude, line);
    if (scaled !== null) return `${scaled} ${unitWithoutScale(line.unit)}`.trimEnd();
    return line.unit === ""
      ? compact(magnitude, decimals, "")
      : `${compact(magnitude, decimals, line.unit)} ${line.unit}`;
  });
}

/** As it is written behind a number: the signs right after it, every other a space away. */
export const unitBehind = (unit: string): string => (unit === "" || unit === "%" || unit === "x" ? unit : ` ${unit}`);

/** How many powers of ten a unit of ratios lies below 1: 12 % is 0.12, 12 bps are 0.0012; 0 for any other unit. */
export const powersBelowOne = (unit: string): number => (unit === "%" ? 2 : unit === "bps" ? 4 : 0);

const asRatio = (value: number, unit: string): number => value / 10 ** powersBelowOne(unit);

const inPercent = (value: number, unit: string): number => (unit === "%" ? value : asRatio(value, unit) * 100);

/** For an editor: every digit that matters, none that does not; reads back to the bit. */
export const editText = (value: number): string => String(value);

/** Digits after the point where the line does not say. */
export function decimalsOf(line: Shown): number {
  const asked = line.format?.decimals;
  if (asked !== undefined) return asked;
  const style = styleOf(line);
  if (style === "percent") return 1;
  if (style === "multiple" || line.unit === "" || line.unit.startsWith("USD/")) return 2;
  return 1;
}

export function styleOf({ unit, format, role }: Shown): Style {
  if (format?.style !== undefined) return format.style;
  if (role === "check" || unit === "flag") return "flag";
  if (unit === "%") return "percent";
  if (unit === "x") return "multiple";
  return unit === "USD" || unit.startsWith("USD ") || unit.startsWith("USD/") ? "currency" : "number";
}

const flagText = (value: number) => (value === 0 ? "✗" : "✓");

/** A sign only for something that is not all zeros: a loss of a hundredth of a cent is `0.00`. */
function signed(value: number, { format }: Shown, write: (magnitude: number) => string): string {
  const text = write(Math.abs(value));
  if (value >= 0 || !/[1-9]/.test(text)) return text;
  return format?.negative === "minus" ? `-${text}` : `(${text})`;
}

const shownScales = { k: 3, m: 6, bn: 9 } as const;

/** `1.5bn`, in the scale the line asks for; null where it asks for none, or its unit knows none. */
function scaledText(magnitude: number, line: Shown): string | null {
  const scale = line.format?.scale;
  if (scale === undefined || ["%", "x", "bps"].includes(line.unit)) return null;
  const scaled = magnitude * 10 ** (scaleOfUnit(line.unit) - shownScales[scale]);
  return `${plain(scaled, decimalsOf(line))}${scale}`;
}

/** Money is counted in m, bn and tn with three digits (`$3.54tn`); a price is to the cent (`$142.58`). */
function currencyText(magnitude: number, line: Shown, decimals: number): string {
  const scale = moneyScales[line.unit];
  const per = line.unit === "USD/share" || !line.unit.startsWith("USD/") ? "" : line.unit.slice(3);
  const scaled = scaledText(magnitude, line);
  if (scaled !== null) return `$${scaled}${per}`;
  if (scale === undefined) return `$${compact(magnitude, decimals, line.unit)}${per}`;
  const dollars = magnitude * scale;
  const step = moneySteps.find(({ from }) => Number(dollars.toPrecision(3)) >= from);
  return step === undefined ? `$${plain(dollars, 2)}` : `$${threeDigits(dollars / step.from)}${step.suffix}`;
}

const moneyScales: { readonly [unit: string]: number } = {
  USD: 1,
  "USD k": 1e3,
  "USD m": 1e6,
  "USD bn": 1e9,
  "USD tn": 1e12,
};
const moneySteps = [
  { from: 1e12, suffix: "tn" },
  { from: 1e9, suffix: "bn" },
  { from: 1e6, suffix: "m" },
] as const;

/** `2.93`, `10.6`, `589`, `1,234`. */
function threeDigits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const whole = String(Math.trunc(rounded)).length;
  return plain(value >= 1000 ? value : rounded, Math.max(0, 3 - whole));
}

/**
 * Past a billion the digits no longer fit a column: `3.54tn` where the unit has no scale of
 * its own, else, and past a thousand trillion, `2.10e25`. What is shown decides, not what
 * is rounded away: a hair below a trillion is `1.00tn`.
 */
function compact(magnitude: number, decimals: number, unit: string): string {
  if (Number(magnitude.toFixed(decimals)) < 1e9) return plain(magnitude, decimals);
  const step = hasScale(unit) ? undefined : wordSteps.find(({ of }) => Number((magnitude / of).toFixed(2)) < 1000);
  return step === undefined
    ? magnitude.toExponential(2).replace("e+", "e")
    : `${plain(magnitude / step.of, 2)}${step.suffix}`;
}

const wordSteps = [
  { of: 1e9, suffix: "bn" },
  { of: 1e12, suffix: "tn" },
] as const;

const hasScale = (unit: string) => unit === "%" || unit === "bps" || /\b(k|m|bn|tn)\b/.test(unit);

/** Fixed digits after the point, commas between thousands. */
function plain(magnitude: number, decimals: number): string {
  const text = magnitude.toFixed(decimals);
  const point = text.indexOf(".");
  const whole = point === -1 ? text : text.slice(0, point);
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (point === -1 ? "" : text.slice(point));
}
