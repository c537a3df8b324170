/** `links:open`: pages of a fixed list, each after a question. */
import { succeed } from "../../shared/result.ts";
import type { OpenLink } from "../links.ts";
import type { Answering } from "./answer.ts";

export function answerLinks(answer: Answering, openLink: OpenLink): void {
  answer("links:open", async ({ link }) => {
    await openLink(link);
    return succeed(null);
  });
}
