/** What a paste must ask, with its answers: in the page's one way of asking. */
import type { PasteOptions } from "../../shared/exchange/paste/pasteOptions.ts";
import { type PasteQuestion, questionSentence } from "../../shared/exchange/paste/pasteQuestions.ts";
import { unreachable } from "../../shared/invariant.ts";
import type { Answer, Question } from "../state/appState.ts";

/** `answered` pastes again with what was answered. "Cancel" does nothing, as closing does. */
export function pasteQuestion(question: PasteQuestion, answered: (answers: Partial<PasteOptions>) => void): Question {
  const choice = (label: string, answers: Partial<PasteOptions>): Answer => ({ label, run: () => answered(answers) });
  const cancel: Answer = { label: "Cancel", run: () => {} };
  const sentence = questionSentence(question);
  switch (question.code) {
    case "decimal-mark": {
      const read = (mark: "point" | "comma") => question.samples.map((sample) => sample[mark]).join(", ");
      const title = "Which mark is decimal?";
      const text = `${question.samples.map((sample) => `“${sample.text}”`).join(", ")} can be read in two ways.`;
      return {
        title,
        text,
        answers: [
          choice(`Point: ${read("point")}`, { decimalMark: "point" }),
          choice(`Comma: ${read("comma")}`, { decimalMark: "comma" }),
          cancel,
        ],
      };
    }
    case "money": {
      const answers = [choice(question.unit, { money: "line" }), choice("Dollars", { money: "dollars" }), cancel];
      return { title: "What do the dollar signs count?", text: sentence, answers };
    }
    case "over-calculations": {
      const text = `${sentence} Each would be marked as an override, and Delete would show the formula again.`;
      const answers = [
        choice("Paste the others only", { overCalculations: "skip" }),
        choice("Paste over the formulas", { overCalculations: "overwrite" }),
        cancel,
      ];
      return { title: "Paste over calculations?", text, answers };
    }
    case "new-lines": {
      const answers = [
        choice("Add new lines", { newLines: "add" }),
        choice("Leave them out", { newLines: "leave" }),
        cancel,
      ];
      return { title: "More rows than lines", text: sentence, answers };
    }
    case "beyond-periods":
      return {
        title: "More columns than periods",
        text: sentence,
        answers: [choice("Leave them out", { beyondPeriods: "leave" }), cancel],
      };
    case "one-number": {
      const answers = [
        choice("One a period", { oneNumber: "by-period" }),
        choice("Leave them out", { oneNumber: "leave" }),
        cancel,
      ];
      return { title: "One number, or one a period?", text: sentence, answers };
    }
    default:
      return unreachable(question);
  }
}
