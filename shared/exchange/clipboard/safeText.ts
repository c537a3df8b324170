/**
 * A text that begins with = + - or @ would be run as a formula by the spreadsheet
 * it is pasted into. An apostrophe before it, the mark every spreadsheet has for
 * "this is text", makes it safe; reading takes the apostrophe off again.
 */

/** Blanks before the sign help nothing: spreadsheets look past them, and past full-width forms of the signs. */
const isRisky = (text: string) => /^[\s']*[=+\-@＝＋－＠]/u.test(text);
const wasMadeSafe = (text: string) => text.startsWith("'") && isRisky(text.slice(1));
const isNumber = (text: string) => /^-?\d[\d,]*(?:\.\d*)?(?:e[+-]?\d+)?%?$/i.test(text);

export const safeText = (text: string): string => (isRisky(text) && !isNumber(text) ? `'${text}` : text);

/** The text that `safeText` was given. */
export const plainText = (text: string): string => (wasMadeSafe(text) ? text.slice(1) : text);
