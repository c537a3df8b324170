/**
 * The one voice of the page for what nobody pressed a key to hear. It waits
 * until things have come to rest and then says the last state once, so that a
 * drag over a hundred cells is one sentence.
 */
import { useEffect, useState } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import type { App } from "../state/app.ts";
import { answerNews, answersOf, selectionNews } from "./announcements.ts";

const restMs = 700;

export function Announcer() {
  const app = useAppHandle();
  const [text, setText] = useState("");
  useEffect(() => announce(app, setText), [app]);
  return (
    <div className="for-screen-readers" role="status" data-testid="announcer">
      {text}
    </div>
  );
}

/** Gives back what ends it. */
function announce(app: App, say: (text: string) => void): () => void {
  let said = { answers: answersOf(app.store.getState()), selection: "" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    const state = app.store.getState();
    const now = { answers: answersOf(state), selection: selectionNews(state) };
    const selection = now.selection === said.selection ? "" : now.selection;
    const news = [answerNews(said.answers, now.answers), selection].filter((part) => part !== "").join(". ");
    said = now;
    // Silence takes the last words away, so that the same ones are heard again.
    say(news);
  };
  const unsubscribe = app.store.subscribe((state, before) => {
    if (state.version === before.version && state.ranges === before.ranges) return;
    clearTimeout(timer);
    timer = setTimeout(speak, restMs);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
