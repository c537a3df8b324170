/** How far an input is from certain, and the way to say so. */
import type { Line } from "../../shared/model/document.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { uncertaintyText } from "../uncertainty/figures.ts";
import { choiceOf } from "../uncertainty/kinds.ts";
import { openUncertainty } from "../uncertainty/uncertaintyActions.ts";
import { Fact } from "./Fact.tsx";

export function UncertaintyFact({ line }: { readonly line: Line }) {
  const app = useAppHandle();
  const { uncertainty } = line;
  return (
    <Fact name="Uncertainty">
      {uncertainty !== undefined && (
        <span className="origin">
          ± {uncertaintyText(uncertainty, line)}
          <span className="fact-aside"> {choiceOf(uncertainty.distribution.kind).short}</span>
        </span>
      )}
      <button
        type="button"
        className="plain-button inspector-action"
        aria-label={`Uncertainty of ${line.label}`}
        onClick={() => openUncertainty(app, line.name)}
      >
        {uncertainty === undefined ? "Say how uncertain" : "Change"}
      </button>
    </Fact>
  );
}
