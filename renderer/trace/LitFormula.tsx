/** A formula in its colours; one stretch of it can be lit. */
import type { Span } from "../../shared/formula/tree.ts";
import { paint } from "../formula-bar/paint.ts";

export function LitFormula({ text, lit }: { readonly text: string; readonly lit: Span | null }) {
  return (
    <div className="trace-formula">
      {paint(text, lit).map(({ start, text: piece, kind, isFault: isLit }) => (
        <span key={start} className={`syntax-${kind}`} data-lit={isLit}>
          {piece}
        </span>
      ))}
    </div>
  );
}
