/** A number of the tables of trials, where it stands among others of its line: means, spreads, standard errors. */
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import { lastDigit } from "../../../shared/model/lastDigit.ts";
import { figureText, type Shown, styleOf } from "../../../shared/model/numberFormat.ts";

/**
 * As a figure, but money that its line counts in millions or more is told in millions below one, too (`$0.912m` beside
 * `$1.23m`), and what is less than the line's last digit has two digits of its own (`0.034%`): a standard error is no zero.
 */
export function trialNumber(value: number, line: Shown): string {
  if (Number.isNaN(value)) return "no number";
  const size = Math.abs(value);
  const million = line.format?.scale === undefined && styleOf(line) === "currency" ? inMillions[line.unit] : undefined;
  if (million === undefined)
    return size > 0 && size < lastDigit(line) ? preciseText(value, line, 2) : figureText(value, line);
  const millions = size * million;
  if (millions < leastMillions || millions >= 1 - halfOfThreeDigits) return figureText(value, line);
  const decimals = 2 - Math.floor(Math.log10(millions));
  return figureText(value, { ...line, format: { ...line.format, scale: "m", decimals } });
}

const inMillions: { readonly [unit: string]: number } = { "USD m": 1, "USD bn": 1e3, "USD tn": 1e6 };
/** What is nearer to a million is `$1.00m` already. */
const halfOfThreeDigits = 0.0005;
/** Below a thousand dollars an amount is told to the cent. */
const leastMillions = 0.001;
