/** Runs at once where a person sees the element, or nearly; else when it is scrolled there. The answer calls it off. */
export function whenInSight(element: Element, run: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { scrollMargin: nearly },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** A few steps of a mouse wheel. */
const nearly = "240px";
