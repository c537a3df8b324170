/** One section of the model: goes to its first line. A section of checks says how they stand. */
import { memo } from "react";
import type { Section } from "../../shared/model/document.ts";
import { lineIn } from "../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToLine } from "../state/goToCell.ts";
import { useCheckSummary } from "../status/useCheckSummary.ts";

export const SectionRoom = memo(function SectionRoom({ section }: { readonly section: Section }) {
  const app = useAppHandle();
  const isCurrent = useApp(
    ({ selection, view }) =>
      view === "grid" && selection !== null && lineIn(section.lines, selection.line) !== undefined,
  );
  const [firstLine] = section.lines;
  return (
    <button
      type="button"
      className="plain-button room"
      title={section.note}
      aria-current={isCurrent ? "location" : undefined}
      onClick={() => firstLine !== undefined && goToLine(app, firstLine.name)}
    >
      <span className="room-label">{section.label}</span>
      {section.lines.some(({ role }) => role === "check") && <ChecksMark section={section} />}
    </button>
  );
});

function ChecksMark({ section }: { readonly section: Section }) {
  const { failing } = useCheckSummary();
  const failingHere = failing.filter(({ line }) => section.lines.includes(line)).length;
  if (failingHere === 0) return <Mark tone="good" text="✓" meaning="all pass" />;
  return <Mark tone="bad" text={`✗ ${failingHere}`} meaning={`${failingHere} fail`} />;
}

function Mark({ tone, text, meaning }: { readonly tone: string; readonly text: string; readonly meaning: string }) {
  return (
    <span className="room-mark" data-tone={tone} role="img" aria-label={meaning}>
      {text}
    </span>
  );
}
