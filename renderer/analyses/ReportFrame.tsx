/**
 * What an analysis found, greyed while it is not current; how far the next is;
 * why there is none. A step of the next is drawn here alone: neither the choices
 * beside it nor what was found is drawn again for it.
 */
import { Button, Progress } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import type { Reports } from "../../shared/analysis/report.ts";
import type { OfKind } from "./panel.ts";
import { type Reported, useReport } from "./useReport.ts";
import "./report.css";

interface Props<K extends keyof Reports> {
  readonly analysis: OfKind<K>;
  /** What is found, and the question it answers. */
  readonly children: (report: Reports[K], asked: OfKind<K>) => ReactNode;
  /** Shown with the sentence that says why there is no report. */
  readonly underProblem?: ReactNode;
}

export function ReportFrame<K extends keyof Reports>({ analysis, children, underProblem }: Props<K>) {
  const reported = useReport<K>(analysis);
  const { report, asked, isCurrent, share, problem } = reported;
  const body = useMemo(
    () => (report === null || asked === null ? null : children(report, asked)),
    [report, asked, children],
  );
  return (
    <div className="report">
      <RunStatus reported={reported} />
      {problem !== null && isCurrent && (
        <>
          <p className="report-problem" role="alert">
            {problem}
          </p>
          {underProblem}
        </>
      )}
      {body !== null && (
        <div className="report-body" data-stale={!isCurrent || undefined} aria-busy={!isCurrent || share !== null}>
          {body}
        </div>
      )}
    </div>
  );
}

/** Over the report while something runs, so that nothing of it moves when it comes and goes; not seen for what is done in a blink. */
function RunStatus({
  reported: { share, isCurrent, isPart, stop, start },
}: {
  readonly reported: Reported<unknown, unknown>;
}) {
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
    <div className="report-running">
      <div className="report-status" role="status">
        <span>Computing…</span>
        <Progress value={share * 100} size="sm" aria-label="Done" className="report-progress" />
        <Button size="compact-xs" variant="default" onClick={stop}>
          Stop
        </Button>
      </div>
    </div>
  );
}
