/** Computes everything anew and compares: what an edit updates must be what a fresh start gives. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { type Cell, type LiveModel, openLive } from "../../shared/engine/live.ts";
import type { App } from "./app.ts";
import { notify } from "./notices.ts";

export function checkByRecomputing(app: App): void {
  const { document, scenario, live, version } = app.store.getState();
  const startedAt = performance.now();
  const fresh = openLive(compileDocument(document), scenario);
  fresh.settle();
  const recalculationMs = performance.now() - startedAt;
  const { compared, different } = compareCases(live, fresh, document.timeline.periods);
  app.store.setState({ recalculationMs, version: version + 1 });
  if (different.length === 0)
    notify(app, "info", `${compared.toLocaleString("en")} cells computed anew: all the same.`);
  else notify(app, "problem", `Computed anew, these lines differ: ${different.join(", ")}. Please report this.`);
}

function compareCases(live: LiveModel, fresh: LiveModel, periods: number) {
  const different = new Set<string>();
  let compared = 0;
  for (const [name, { memberKeys }] of fresh.compiled.lines) {
    for (let member = 0; member < memberKeys.length; member++) {
      for (let period = 0; period < periods; period++, compared++) {
        if (!isSame(live.read(name, member, period), fresh.read(name, member, period))) different.add(name);
      }
    }
  }
  return { compared, different: [...different] };
}

const isSame = (left: Cell, right: Cell) =>
  left.kind === right.kind && (left.kind !== "value" || right.kind !== "value" || Object.is(left.value, right.value));
