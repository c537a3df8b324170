/** What the page asks of a model of ten thousand lines beside computing it: an edit that changes its program, a letter in the palette, a trace, a review. */
import { entry } from "../../renderer/palette/entry.ts";
import { search } from "../../renderer/palette/search.ts";
import { reviewModel } from "../../shared/analysis/review/reviewModel.ts";
import { fedBy, feeding } from "../../shared/analysis/trace/feeds.ts";
import { compileDocument } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import { readModel } from "../../shared/file/readModel.ts";
import { invariant } from "../../shared/invariant.ts";
import { allLines } from "../../shared/model/lines.ts";
import { largeEdits } from "./largeEdits.ts";
import { largeModelText } from "./largeModel.ts";
import { medianTimes } from "./timing.ts";

/** As many steps as the trace shows before it says how many more. */
const shownSteps = 50;

/** Milliseconds by name. */
export function measureLargeWork(): ReadonlyMap<string, number> {
  const read = readModel(largeModelText());
  invariant(read.ok, "the large model can be read");
  const { document } = read.value;
  const entries = allLines(document).map(({ name, label }) => entry("line", name, label, "Section", name));
  const live = openLive(compileDocument(document), null);
  const seed = { line: "seed", member: 0, period: 0 };
  return medianTimes([
    ...largeEdits(document),
    { name: "10,000 lines: a letter", run: () => void search(entries, "line 47", []) },
    {
      name: "10,000 lines: a trace",
      run() {
        fedBy(live, seed);
        const steps = feeding(live, seed);
        for (let count = 0; count < shownSteps && steps.next().done !== true; count++);
      },
    },
    { name: "10,000 lines: a review", run: () => void reviewModel(live) },
  ]);
}
