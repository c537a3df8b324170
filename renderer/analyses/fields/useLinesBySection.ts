import { useMemo } from "react";
import type { Line } from "../../../shared/model/document.ts";
import { useApp } from "../../state/AppContext.tsx";

/** The lines that can be chosen, as a choice shows them: by section, in the order of the model. */
export function useLinesBySection(isOffered: (line: Line) => boolean) {
  const sections = useApp((state) => state.document.sections);
  return useMemo(
    () =>
      sections
        .map((section) => ({
          group: section.label,
          items: section.lines.filter(isOffered).map((line) => ({ value: line.name, label: line.label })),
        }))
        .filter(({ items }) => items.length > 0),
    [sections, isOffered],
  );
}
