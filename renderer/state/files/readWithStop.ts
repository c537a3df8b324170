/**
 * Reads a model's text and, where that takes long, offers to stop it. A large
 * model on a slow machine takes seconds and is nobody's fault; one made to do
 * harm takes for ever. Only the person can tell which, and the page stays
 * theirs meanwhile.
 */
import type { ReadOutcome } from "../../engine/readOutcome.ts";
import type { App } from "../app.ts";
import type { Question } from "../appState.ts";
import { ask, withdraw } from "../notices.ts";

/** Shorter than this nobody wonders what is going on. */
export const patienceMs = 1000;

export async function readWithStop(app: App, name: string, text: string): Promise<ReadOutcome> {
  const reading = new AbortController();
  const question: Question = {
    title: `Reading “${name}”…`,
    text: "It is large, or was made to take long. What is open stays as it is.",
    answers: [{ label: "Stop", run: () => reading.abort() }],
  };
  const timer = setTimeout(() => ask(app, question), patienceMs);
  const outcome = await app.readModelText(text, reading.signal);
  clearTimeout(timer);
  withdraw(app, question);
  return outcome;
}
