import { useMemo } from "react";
import type { Document, Scenario } from "../../shared/model/document.ts";
import { replacedChanges } from "./replacedChanges.ts";

interface Props {
  readonly document: Document;
  /** What is put together in each of the scenarios that a dialog makes. */
  readonly together: readonly Pick<Scenario, "basedOn" | "combines">[];
}

/** Where what is put together changes the same numbers, said once whatever the number of scenarios in which it happens. */
export function ReplacedList({ document, together }: Props) {
  const sentences = useMemo(
    () => [...new Set(together.flatMap((each) => replacedChanges(document, each)))],
    [document, together],
  );
  return (
    <ul className="scenario-replaced" aria-live="polite">
      {sentences.slice(0, mostListed).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {sentences.length > mostListed && <li>And {sentences.length - mostListed} more.</li>}
    </ul>
  );
}

const mostListed = 8;
