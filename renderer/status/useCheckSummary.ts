import { useMemo } from "react";
import { useApp } from "../state/AppContext.tsx";
import { type CheckSummary, checkSummary } from "./checkSummary.ts";

/** The checks of the case on the screen, looked at again after each recalculation. */
export function useCheckSummary(): CheckSummary {
  const live = useApp((state) => state.live);
  const version = useApp((state) => state.version);
  // `live` stays the same object; `version` says its numbers changed
  return useMemo(() => checkSummary(live), [live, version]);
}
