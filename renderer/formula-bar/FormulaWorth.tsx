import type { Assessed } from "./assess.ts";

/** What the formula comes to in the cell at hand, and the part of it under the caret. */
export function FormulaWorth({ assessed: { worth } }: { readonly assessed: Assessed }) {
  const { whole, part } = worth;
  return (
    <output className="formula-worth">
      {part !== null && (
        <span className="formula-worth-part">
          <span className="formula-worth-text">{part.text}</span> {part.value}
        </span>
      )}
      {whole !== null && <span className="formula-worth-whole">= {whole}</span>}
    </output>
  );
}
