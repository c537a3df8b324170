/** Saving a picture to a file of its own, for other programs. The person is told where it went, or why it did not. */
import { csvFileText } from "../../shared/exchange/writeCsv.ts";
import { type ExportKind, exportKinds } from "../../shared/host/exports.ts";
import type { App } from "../state/app.ts";
import { fileNameOf } from "../state/files/fileNameOf.ts";
import { reportProblems } from "../state/files/reportProblems.ts";
import { notify } from "../state/notices.ts";
import { pngOf, svgOf } from "./exportPicture.ts";
import type { OutgoingPicture } from "./outgoingPicture.ts";
import { copiedNumbers, withUnits } from "./pictureNumbers.ts";

export const saveForms = ["png", "svg", "csv"] as const satisfies readonly ExportKind[];

export const saveFormNames: Readonly<Record<ExportKind, string>> = {
  png: "Save as PNG…",
  svg: "Save as SVG…",
  csv: "Save as CSV…",
};

/** A dialog that is cancelled leaves everything as it was, and says nothing. */
export async function savePicture(app: App, picture: OutgoingPicture, kind: ExportKind): Promise<void> {
  const { title } = picture.words;
  const suggestedName = `${fileNameOf(title, "chart")}.${exportKinds[kind].extension}`;
  const answer = await app.host.exportFile({ kind, bytes: await bytesOf(picture, kind), suggestedName });
  if (!answer.ok) return reportProblems(app, answer.problems);
  if (answer.value === null) return;
  const { name, place } = answer.value;
  const outcome = place === "chosen" ? `is saved as "${name}"` : `is a download, "${name}"`;
  notify(app, "info", `"${title}" ${outcome}.`);
}

async function bytesOf({ drawing, words, numbers }: OutgoingPicture, kind: ExportKind): Promise<Uint8Array> {
  if (kind === "png") return pngOf(drawing, words);
  const text = kind === "svg" ? await svgOf(drawing, words) : csvFileText(copiedNumbers(withUnits(numbers)));
  return new TextEncoder().encode(text);
}
