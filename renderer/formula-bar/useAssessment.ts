/** What is said of the formula in hand. A keystroke is drawn first and judged after. */
import { useDeferredValue, useMemo } from "react";
import { useApp } from "../state/AppContext.tsx";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import { type Assessed, assess, assessedOf } from "./assess.ts";

/** Null while nothing is typed there. */
export function useAssessment(place: FormulaInHand["place"]): Assessed | null {
  const formula = useApp((state) => (state.formula?.place === place ? state.formula : null));
  const typed = useDeferredValue(formula);
  const live = useApp((state) => state.live);
  const version = useApp((state) => state.version);
  const assessing = useMemo(
    () => (typed === null ? null : assess(live, typed)),
    [live, version, typed?.text, typed?.pending, typed?.kind, typed?.address.line],
  );
  return useMemo(() => {
    if (typed === null || assessing === null || formula === null) return null;
    return assessedOf(live, typed, assessing);
  }, [assessing, typed, live, formula]);
}
