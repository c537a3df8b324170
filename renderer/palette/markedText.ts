/** Which letters of a label were found, so that they can be marked. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The label in pieces: the words of the search where it has them, else its letters in order, else the whole unmarked. */
export function markedText(label: string, wanted: string): readonly Piece[] {
  const low = label.toLowerCase();
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = new Array<boolean>(label.length).fill(false);
  const marks = wordMarks(low, words) ?? letterMarks(low, words.join("")) ?? [];
  for (const index of marks) isFound[index] = true;
  return pieces(label, isFound);
}

function wordMarks(low: string, words: readonly string[]): readonly number[] | null {
  const found = words.map((word) => ({ at: low.indexOf(word), word }));
  if (found.every(({ at }) => at === -1)) return null;
  return found.flatMap(({ at, word }) => (at === -1 ? [] : Array.from(word, (_, offset) => at + offset)));
}

function letterMarks(low: string, letters: string): readonly number[] | null {
  const marks: number[] = [];
  for (const letter of letters) {
    const at = low.indexOf(letter, (marks.at(-1) ?? -1) + 1);
    if (at === -1) return null;
    marks.push(at);
  }
  return marks;
}

function pieces(label: string, isFound: readonly boolean[]): readonly Piece[] {
  const all: Piece[] = [];
  for (let at = 0; at < label.length; at++) {
    const last = all.at(-1);
    if (last !== undefined && last.isFound === isFound[at])
      all[all.length - 1] = { ...last, text: last.text + label[at] };
    else all.push({ text: label[at]!, isFound: isFound[at]! });
  }
  return all;
}
