/** Messages to the person. A problem stays until it is dismissed; the screen may let others fade. */
import type { Answer, Notice, Question, WithStore } from "./appState.ts";

/** What is said already is said once: the same text again takes the place of the one before. */
export function notify(app: WithStore, kind: Notice["kind"], text: string, remedy?: Answer): void {
  app.store.setState(({ notices }) => ({
    notices: [
      ...notices.filter((notice) => notice.kind !== kind || (kind !== "refusal" && notice.text !== text)),
      { id: (notices.at(-1)?.id ?? 0) + 1, kind, text, ...(remedy === undefined ? {} : { remedy }) },
    ],
  }));
}

/** What was typed is put right, or given up. */
export function forgetRefusals(app: WithStore): void {
  const { notices } = app.store.getState();
  if (notices.some(({ kind }) => kind === "refusal"))
    app.store.setState({ notices: notices.filter(({ kind }) => kind !== "refusal") });
}

export function dismiss(app: WithStore, id: number): void {
  app.store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Does what can be done about it. */
export function remedy(app: WithStore, { id, remedy: answer }: Notice): void {
  dismiss(app, id);
  answer?.run();
}

export function ask(app: WithStore, question: Question): void {
  app.store.setState({ question });
}

/** Nobody needs the answer any more. */
export function withdraw(app: WithStore, question: Question): void {
  if (app.store.getState().question === question) app.store.setState({ question: null });
}

/** Runs the chosen answer; null closes the question with nothing done. */
export function answer(app: WithStore, chosen: number | null): void {
  const { question } = app.store.getState();
  app.store.setState({ question: null });
  if (chosen !== null) question?.answers[chosen]?.run();
}
