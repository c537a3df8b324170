import { useRef } from "react";

/** Keeps the painted text under the field where the field's own text is, when a long formula scrolls sideways. */
export function useMirroredScroll() {
  const input = useRef<HTMLInputElement>(null);
  const painted = useRef<HTMLDivElement>(null);
  const mirror = () => {
    if (input.current !== null && painted.current !== null) painted.current.scrollLeft = input.current.scrollLeft;
  };
  return { input, painted, mirror };
}
