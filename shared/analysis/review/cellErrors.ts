/**
 * Cells that have no value although their formulas can be read: a division by
 * zero, a number nobody typed. What depends on one is no finding of its own;
 * it is counted with its first cause.
 */
import type { Fault } from "../../engine/faults.ts";
import type { LiveModel } from "../../engine/live.ts";
import { counted } from "../../model/counted.ts";
import type { Line } from "../../model/document.ts";
import type { Finding } from "./finding.ts";

/** More cells are not explained: a cause found so late would be none that a person gets to. */
const mostExplained = 2_000;

interface Cause {
  readonly fault: Fault;
  /** Cells of the line it began in, for the same reason. */
  cells: number;
  /** Other lines that have no value because of it. */
  readonly lines: Set<string>;
}

export interface CellErrors {
  look(line: Line): void;
  /** Of all that was looked at. */
  findings(): readonly Finding[];
}

export function createCellErrors(live: LiveModel): CellErrors {
  const causes = new Map<string, Cause>();
  let explained = 0;

  function explain(line: string, member: number, period: number): void {
    const cell = live.read(line, member, period);
    if (cell.kind !== "fault") return;
    explained++;
    const { fault } = cell;
    const key = `${fault.line} ${fault.code}`;
    const cause = causes.get(key) ?? { fault, cells: 0, lines: new Set() };
    causes.set(key, cause);
    if (fault.line === line) cause.cells++;
    else cause.lines.add(line);
  }

  return {
    look({ name }) {
      const compiled = live.compiled.lines.get(name);
      if (compiled === undefined || live.isComplete(name)) return;
      const periods = compiled.isTimed ? live.compiled.document.timeline.periods : 1;
      for (let member = 0; member < compiled.memberKeys.length; member++)
        for (let period = 0; period < periods && explained < mostExplained; period++)
          if (Number.isNaN(live.number(name, member, period))) explain(name, member, period);
    },
    // a line that cannot be computed at all has been complained of by the compiler
    findings: () => [...causes.values()].filter(({ fault }) => fault.code !== "cannot-compute").map(finding),
  };
}

function finding({ fault: { code, line, member, period, message }, cells, lines }: Cause): Finding {
  return {
    id: `error ${line} ${code}`,
    kind: "error",
    severity: "error",
    cell: { line, member, period },
    sentence: cells > 1 ? `${message} The same is so in ${counted(cells - 1, "more cell")}.` : message,
    suggestion:
      lines.size === 0
        ? "Mend what it reads."
        : `Mend what it reads: ${counted(lines.size, "line waits", "lines wait")} for it.`,
    fix: null,
  };
}
