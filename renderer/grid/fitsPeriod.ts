/**
 * Whether a number has room in a column of the least width that periods get by themselves (columnWidths.ts). Told from
 * its characters, as measuring each cell would cost more than it saves: a cell whose text fits need not be clipped, and
 * what is clipped is the dearest part of scrolling. A pixel too many lies in the padding.
 */
export function fitsPeriod(text: string): boolean {
  if (text.length <= 7) return true;
  let width = 0;
  for (const character of text) width += isNarrow(character) ? narrow : wide;
  return width <= room;
}

/** Pixels at the usual zoom, in the heaviest weight of the grid. */
const wide = 8.5;
const narrow = 4.2;
const room = 62;

const isNarrow = (character: string): boolean => ",.() ".includes(character);
