/**
 * Pictures are drawn one every other frame, in the order in which they asked: a
 * report with many of them leaves the page its frames, for a picture takes about
 * half of one to be drawn, and half of the next to be painted. What asks again
 * before its turn came calls the first off and waits anew.
 */
import { afterFrame } from "../state/afterFrame.ts";

const waiting: (() => void)[] = [];

/** The answer calls it off. */
export function inTurn(draw: () => void): () => void {
  waiting.push(draw);
  if (waiting.length === 1) afterFrame(drawNext);
  return () => {
    const place = waiting.indexOf(draw, 1);
    if (place !== -1) waiting.splice(place, 1);
    else if (waiting[0] === draw) waiting[0] = nothing; // its frame is asked for already
  };
}

function drawNext(): void {
  waiting[0]!();
  waiting.shift();
  if (waiting.length > 0) afterFrame(() => afterFrame(drawNext));
}

const nothing = () => undefined;
