/** How many findings there are; red where a check fails or a number is missing. */
import { counted } from "../../shared/model/counted.ts";
import { useApp } from "../state/AppContext.tsx";
import { findingsAbout } from "../state/review/findingsAbout.ts";

export function ReviewMark() {
  const findings = useApp((state) => state.review.findings);
  const hasLines = useApp(({ compiled }) => compiled.lines.size > 0);
  if (findings === null || !hasLines) return null;
  const isBad = findingsAbout(findings).hasError;
  const meaning = `${counted(findings.length, "finding")}${isBad ? ", something fails" : ""}`;
  return (
    <span
      className="room-mark"
      data-tone={isBad ? "bad" : findings.length === 0 ? "good" : undefined}
      role="img"
      aria-label={meaning}
    >
      {isBad && "✗ "}
      {findings.length === 0 ? "✓" : findings.length}
    </span>
  );
}
