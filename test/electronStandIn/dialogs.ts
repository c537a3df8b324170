import type { DialogKind } from "./calls.ts";
import type { DialogAnswer } from "./desktop.ts";

/** Dialogs and their answers meet here, whichever comes first; each answer serves one dialog of its kind. */
export function createDialogs() {
  const answers: DialogAnswer[] = [];
  const waiting: { readonly kind: DialogKind; readonly resolve: (value: unknown) => void }[] = [];

  return {
    ask(kind: DialogKind): Promise<unknown> {
      const index = answers.findIndex((answer) => kindOf(answer) === kind);
      const [answer] = index === -1 ? [] : answers.splice(index, 1);
      if (answer !== undefined) return Promise.resolve(electronAnswer(answer));
      return new Promise((resolve) => waiting.push({ kind, resolve }));
    },
    answer(answer: DialogAnswer): void {
      const index = waiting.findIndex(({ kind }) => kind === kindOf(answer));
      const [dialog] = index === -1 ? [] : waiting.splice(index, 1);
      if (dialog === undefined) answers.push(answer);
      else dialog.resolve(electronAnswer(answer));
    },
  };
}

export const kindOf = (answer: DialogAnswer): DialogKind =>
  "open" in answer ? "open" : "save" in answer ? "save" : "message";

/** In the shape Electron's own dialogs answer. */
export function electronAnswer(answer: DialogAnswer): unknown {
  if ("open" in answer) return { canceled: answer.open === null, filePaths: answer.open === null ? [] : [answer.open] };
  if ("save" in answer) return { canceled: answer.save === null, filePath: answer.save ?? "" };
  return { response: answer.button, checkboxChecked: false };
}
