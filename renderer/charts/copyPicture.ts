/** Copying a picture in one of its forms. The person is told what lies on the clipboard, or why nothing does. */
import { htmlText } from "../../shared/exchange/clipboard/writeHtml.ts";
import { tsvText } from "../../shared/exchange/clipboard/writeTsv.ts";
import type { ClipboardContent } from "../../shared/host/clipboard.ts";
import { hostProblemSentence } from "../../shared/host/problems.ts";
import type { App } from "../state/app.ts";
import { notify } from "../state/notices.ts";
import { pngOf, svgOf } from "./exportPicture.ts";
import type { OutgoingPicture } from "./outgoingPicture.ts";
import { copiedNumbers } from "./pictureNumbers.ts";

export const copyForms = ["png", "svg", "data"] as const;
export type CopyForm = (typeof copyForms)[number];

export const copyFormNames: Readonly<Record<CopyForm, string>> = {
  png: "Copy as PNG",
  svg: "Copy as SVG",
  data: "Copy data",
};

const copiedAs: Readonly<Record<CopyForm, string>> = {
  png: "a PNG picture",
  svg: "an SVG picture, as text where that is pasted",
  data: "a table",
};

export async function copyPicture(app: App, picture: OutgoingPicture, form: CopyForm): Promise<void> {
  const copied = await app.host.copy(await contentOf(picture, form));
  if (copied.ok) notify(app, "info", `"${picture.words.title}" is on the clipboard as ${copiedAs[form]}.`);
  else notify(app, "problem", hostProblemSentence(copied.problems[0]!));
}

async function contentOf({ drawing, words, numbers }: OutgoingPicture, form: CopyForm): Promise<ClipboardContent> {
  if (form === "png") return { "image/png": await pngOf(drawing, words) };
  if (form === "svg") {
    const svg = await svgOf(drawing, words);
    return { "image/svg+xml": svg, "text/plain": svg };
  }
  const rows = copiedNumbers(numbers);
  return { "text/plain": tsvText(rows), "text/html": htmlText(rows) };
}
