/** What an analysis found, greyed while it is not current; how far the next is; why there is none. */
import { Button, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import type { Reported } from "./useReport.ts";
import "./report.css";

interface Props<Report> {
  readonly reported: Reported<Report>;
  readonly children: (report: Report) => ReactNode;
}

export function ReportFrame<Report>({ reported, children }: Props<Report>) {
  const { report, isCurrent, problem } = reported;
  return (
    <div className="report">
      <RunStatus reported={reported} />
      {problem !== null && isCurrent && (
        <p className="report-problem" role="alert">
          {problem}
        </p>
      )}
      {report !== null && (
        <div className="report-body" data-stale={!isCurrent || undefined} aria-busy={!isCurrent}>
          {children(report)}
        </div>
      )}
    </div>
  );
}

/** Takes no room while nothing runs, and none either for what is done in a blink. */
function RunStatus({ reported: { share, isCurrent, isPart, stop, start } }: { readonly reported: Reported<unknown> }) {
  if (share === null)
    return isCurrent && !isPart ? null : (
      <div className="report-status" role="status">
        <span>
          {isCurrent
            ? "Stopped: what is shown is of the part that was computed."
            : "Stopped: what is shown is not of the model as it stands."}
        </span>
        <Button size="compact-xs" variant="default" onClick={start}>
          {isCurrent ? "Compute the rest" : "Compute"}
        </Button>
      </div>
    );
  return (
    <div className="report-status report-running" role="status">
      <span>Computing…</span>
      <Progress value={share * 100} size="sm" aria-label="Done" className="report-progress" />
      <Button size="compact-xs" variant="default" onClick={stop}>
        Stop
      </Button>
    </div>
  );
}
