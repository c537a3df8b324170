/** Messages at the foot of the page. A problem stays until it is dismissed; what is only information fades. */
import { useEffect } from "react";
import { rowButton } from "../dialogs/rowButton.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { Notice } from "../state/appState.ts";
import { dismiss, remedy } from "../state/notices.ts";
import { CloseIcon } from "../theme/icons.tsx";

const infoStaysMs = 7_000;

export function Toasts() {
  const notices = useApp((state) => state.notices);
  return (
    <section className="toasts" aria-label="Messages" aria-live="polite" data-rows>
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function Toast({ notice }: { readonly notice: Notice }) {
  const app = useAppHandle();
  const { id, kind, text } = notice;
  useEffect(() => {
    if (kind !== "info") return;
    const timer = setTimeout(() => dismiss(app, id), infoStaysMs);
    return () => clearTimeout(timer);
  }, [app, id, kind]);
  return (
    <div className="toast" data-kind={kind} role={kind === "problem" || kind === "refusal" ? "alert" : undefined}>
      <p className="toast-text">
        {text}
        {notice.remedy !== undefined && (
          <button type="button" className="plain-button link toast-remedy" onClick={() => remedy(app, notice)}>
            {notice.remedy.label}
          </button>
        )}
      </p>
      <button
        type="button"
        className="plain-button toast-close"
        aria-label="Dismiss"
        onClick={() => dismiss(app, id)}
        {...rowButton("dismiss")}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
