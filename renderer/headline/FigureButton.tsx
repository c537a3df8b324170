import { useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import type { Figure } from "./figures.ts";

/** One figure: what it is, how much, and what it was in the base. */
export function FigureButton({ figure }: { readonly figure: Figure }) {
  const app = useAppHandle();
  const { label, text, tone, caption, change, reason, target } = figure;
  return (
    <button
      type="button"
      className="plain-button figure"
      title={reason ?? `${label}, ${caption}: show where it comes from`}
      onClick={() => target !== null && goToCell(app, target)}
    >
      <span className="figure-label">{label}</span>
      <span className="figure-value" data-tone={tone}>
        {text}
      </span>
      <span className="figure-caption">
        <span className="figure-caption-text">{caption}</span>
        {change !== null && (
          <span className="figure-change" data-tone={change.isNegative ? "bad" : "good"}>
            {change.text}
          </span>
        )}
      </span>
    </button>
  );
}
