/** A formula that was begun elsewhere, by `=` in the grid say, for as long as it is typed. */
import { useEffect, useState } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { formulaIsStarted } from "../state/startFormula.ts";

interface Started {
  readonly text: string;
  /** Tells two beginnings in the same place apart. */
  readonly count: number;
  readonly end: () => void;
}

/** `place`: the cell the formula line shows; a formula begun in another is over. */
export function useStartedFormula(place: string): Started | null {
  const app = useAppHandle();
  const start = useApp((state) => state.formulaStart);
  const [taken, setTaken] = useState<{ readonly place: string; readonly text: string; readonly count: number } | null>(
    null,
  );
  useEffect(() => {
    if (start === null) return;
    setTaken((before) => ({ place, text: start.text, count: (before?.count ?? 0) + 1 }));
    formulaIsStarted(app);
  }, [app, place, start]);
  if (taken === null || taken.place !== place) return null;
  return { text: taken.text, count: taken.count, end: () => setTaken({ ...taken, place: "" }) };
}
