/** What Esc closes within a view before it leaves the view: fields that a button opened. The last opened is the first closed. */
import { createContext, useContext, useEffect } from "react";

/** Of the view around; what is in it adds itself while it is open. */
export const OpenParts = createContext<Set<() => void>>(new Set());

/** While `close` is given Esc calls it, and the view stays. */
export function useEscapeFirst(close: (() => void) | null): void {
  const parts = useContext(OpenParts);
  useEffect(() => {
    if (close === null) return;
    parts.add(close);
    return () => {
      parts.delete(close);
    };
  }, [parts, close]);
}
