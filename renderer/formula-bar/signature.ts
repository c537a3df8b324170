/**
 * A signature cut where the argument at hand stands. Of several ways to write a
 * call, `prev(x), prev(x, n) or prev(x, n, start)`, it is the shortest that has it.
 */
export interface SignaturePart {
  readonly text: string;
  readonly isAtHand: boolean;
  readonly start: number;
}

export function signatureParts(signature: string, argument: number): readonly SignaturePart[] {
  const calls = [...signature.matchAll(/\w+\(([^()]*)\)/g)].map((match) => ({
    args: argumentsOf(match[1]!, match.index + match[0].indexOf("(") + 1),
  }));
  const call = calls.find(({ args }) => args.length > argument) ?? calls.find(({ args }) => args.at(-1)?.text === "…");
  const at = call?.args[argument] ?? call?.args.at(-1);
  if (at === undefined) return [{ text: signature, isAtHand: false, start: 0 }];
  const end = at.start + at.text.length;
  return [
    { text: signature.slice(0, at.start), isAtHand: false, start: 0 },
    { text: at.text, isAtHand: true, start: at.start },
    { text: signature.slice(end), isAtHand: false, start: end },
  ];
}

function argumentsOf(inside: string, from: number) {
  let at = from;
  return inside.split(",").map((piece) => {
    const start = at + (piece.length - piece.trimStart().length);
    at += piece.length + 1;
    return { text: piece.trim(), start };
  });
}
