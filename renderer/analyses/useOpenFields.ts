/** Fields of one thing among several, opened by a button: as they close, by Esc too, the button has the keyboard again. */
import { useCallback, useRef, useState } from "react";
import { useEscapeFirst } from "../workspace/escapeFirst.ts";

export interface OpenFields {
  /** Index of the thing they are of; null while there are none. */
  readonly of: number | null;
  readonly open: (index: number, by: HTMLElement) => void;
  /** The same fields, of a thing that has another place now. */
  readonly moveTo: (index: number) => void;
  readonly close: () => void;
  /** The thing goes away, its fields with it: the keyboard is the rows' to hand on (rowButton.ts). */
  readonly forget: () => void;
}

export function useOpenFields(): OpenFields {
  const [of, setOf] = useState<number | null>(null);
  const opener = useRef<HTMLElement>(null);
  const open = useCallback((index: number, by: HTMLElement) => {
    opener.current = by;
    setOf(index);
  }, []);
  const close = useCallback(() => {
    opener.current?.focus();
    setOf(null);
  }, []);
  const forget = useCallback(() => setOf(null), []);
  useEscapeFirst(of === null ? null : close);
  return { of, open, moveTo: setOf, close, forget };
}
