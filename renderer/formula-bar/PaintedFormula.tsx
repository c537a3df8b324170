/** A formula in the colours of its kinds of words; the stretch at fault is underlined. Text that cannot be cut stays plain. */
import type { Span } from "../../shared/formula/tree.ts";
import { paint } from "./paint.ts";

export function PaintedFormula({ text, fault }: { readonly text: string; readonly fault: Span | null }) {
  return paint(text, fault).map(({ start, text: piece, kind, isFault }) => (
    <span key={start} className={[`syntax-${kind}`, isFault ? "syntax-fault" : ""].join(" ")}>
      {piece}
    </span>
  ));
}
