/** Messages at the foot of the page. A problem stays until it is dismissed; what is only information fades. */
import { useEffect } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { Notice } from "../state/appState.ts";
import { dismiss } from "../state/notices.ts";
import { CloseIcon } from "../theme/icons.tsx";

const infoStaysMs = 7_000;

export function Toasts() {
  const notices = useApp((state) => state.notices);
  return (
    <section className="toasts" aria-label="Messages" aria-live="polite">
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function Toast({ notice: { id, kind, text } }: { readonly notice: Notice }) {
  const app = useAppHandle();
  useEffect(() => {
    if (kind !== "info") return;
    const timer = setTimeout(() => dismiss(app, id), infoStaysMs);
    return () => clearTimeout(timer);
  }, [app, id, kind]);
  return (
    <div className="toast" data-kind={kind} role={kind === "problem" || kind === "refusal" ? "alert" : undefined}>
      <p className="toast-text">{text}</p>
      <button type="button" className="plain-button toast-close" aria-label="Dismiss" onClick={() => dismiss(app, id)}>
        <CloseIcon />
      </button>
    </div>
  );
}
