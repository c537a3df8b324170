import { describe, expect, test } from "vitest";
import { createApp } from "../../../../renderer/state/app.ts";
import { edit } from "../../../../renderer/state/edit.ts";
import { foldsOf } from "../../../../renderer/state/review/folds.ts";
import { keepReview } from "../../../../renderer/state/review/keepReview.ts";
import {
  applyFix,
  goToFinding,
  searchFindings,
  showKind,
  showReview,
  stepFinding,
  writeSource,
} from "../../../../renderer/state/review/reviewActions.ts";
import { shownFindings } from "../../../../renderer/state/review/shownFindings.ts";
import type { Finding } from "../../../../shared/analysis/review/finding.ts";
import { reviewModel } from "../../../../shared/analysis/review/reviewModel.ts";
import { findLine } from "../../../../shared/model/lines.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { createMemoryHost } from "../../../helpers/memoryHost.ts";

/** An input without a source, an override and a buried number; each line shown by a total, so that all are used. */
const document = documentOf({
  lines: [
    { name: "price", label: "Price", values: 3 },
    { name: "cost", label: "Cost", formula: "price * 0.7", values: [null, null, 9, null] },
    { name: "profit", label: "Profit", formula: "price - cost", role: "total" },
  ],
});

function reviewed() {
  const app = createApp(createMemoryHost(), document);
  look();
  function look() {
    app.store.setState(({ review, live, version }) => ({
      review: { ...review, findings: reviewModel(live), version },
    }));
  }
  const state = () => app.store.getState();
  const finding = (kind: Finding["kind"]) => state().review.findings!.find((each) => each.kind === kind)!;
  const lines = () => shownFindings(state()).map(({ kind, cell }) => `${kind} ${cell?.line}`);
  return { app, look, state, finding, lines };
}

describe("going from finding to finding", () => {
  test("leads through those that are shown, from the last to the first again", () => {
    const { app, state } = reviewed();
    const places = Array.from({ length: 4 }, () => {
      stepFinding(app, 1);
      return `${state().selection?.line} ${state().selection?.period}`;
    });
    expect(places).toEqual(["cost 2", "price 0", "cost 0", "cost 2"]);
  });

  test("backwards begins with the last", () => {
    const { app, state } = reviewed();
    stepFinding(app, -1);
    expect(state().review.at).toBe("buried-constant cost formula 0.7");
  });

  test("keeps to the kind that is shown", () => {
    const { app, state } = reviewed();
    showReview(app, "unsourced");
    stepFinding(app, 1);
    stepFinding(app, 1);
    expect(state().selection?.line).toBe("price");
  });

  test("shows the cell in the grid", () => {
    const { app, state, finding } = reviewed();
    showReview(app, null);
    expect(state().view).toBe("review");
    goToFinding(app, finding("override"));
    expect(state()).toMatchObject({ view: "grid", selection: { line: "cost", member: 0, period: 2 } });
  });

  test("says so where there is nothing to find", () => {
    const { app, state } = reviewed();
    app.store.setState(({ review }) => ({ review: { ...review, findings: [] } }));
    stepFinding(app, 1);
    expect(state().notices.map(({ text }) => text)).toEqual(["The review finds nothing."]);
  });
});

describe("what is shown", () => {
  test("is one kind, or what has the words in it", () => {
    const { app, lines } = reviewed();
    expect(lines()).toEqual(["override cost", "unsourced price", "buried-constant cost"]);
    showKind(app, "unsourced");
    expect(lines()).toEqual(["unsourced price"]);
    showKind(app, null);
    searchFindings(app, " COST ");
    expect(lines()).toEqual(["override cost", "buried-constant cost"]);
    searchFindings(app, "typed over");
    expect(lines()).toEqual(["override cost"]);
  });
});

describe("mending", () => {
  const lineOf = ({ state }: ReturnType<typeof reviewed>, name: string) => findLine(state().document, name);

  test("is one step, which can be taken back", () => {
    const all = reviewed();
    applyFix(all.app, all.finding("override").id);
    expect(lineOf(all, "cost")?.values).toBeUndefined();
    expect(all.state().history.past.map(({ label }) => label)).toEqual(["Clear the override of Cost"]);
  });

  test("acts on the formula as it is now, not as it was when it was found", () => {
    const all = reviewed();
    const { id } = all.finding("buried-constant");
    edit(all.app, { kind: "set-formula", line: "cost", formula: "(price + 1) * 0.7" });
    applyFix(all.app, id);
    expect(lineOf(all, "cost")?.formula).toBe("(price + 1) * cost_assumption");
  });

  test("does nothing where the finding is gone", () => {
    const all = reviewed();
    const { id } = all.finding("buried-constant");
    edit(all.app, { kind: "set-formula", line: "cost", formula: "price" });
    applyFix(all.app, id);
    expect(lineOf(all, "cost")?.formula).toBe("price");
  });

  test("a source that is written ends the finding", () => {
    const all = reviewed();
    const { fix } = all.finding("unsourced");
    expect(fix?.kind === "write-source" && writeSource(all.app, fix, "assumption: a guess")).toBe(true);
    all.look();
    expect(all.lines()).not.toContain("unsourced price");
  });
});

test("after a change the model is looked over again by itself", async () => {
  const { app, state, lines } = reviewed();
  const end = keepReview(app);
  edit(app, { kind: "set-line", line: "price", fields: { source: "assumption: a guess" } });
  await expect.poll(() => state().review.version).toBe(state().version);
  end();
  expect(lines()).toEqual(["override cost", "buried-constant cost"]);
});

test("where the last finding of the kind that is shown is mended, all are shown", async () => {
  const { app, state, finding, lines } = reviewed();
  showReview(app, "override");
  const end = keepReview(app);
  applyFix(app, finding("override").id);
  await expect.poll(() => state().review.version).toBe(state().version);
  end();
  expect(lines()).toEqual(["unsourced price", "buried-constant cost"]);
});

test("a fold is a section, or in an open section the outermost group that is folded", () => {
  const lines = [0, 1, 2, 1, 0, 1].map((level, index) => ({ name: `line_${index}`, label: `Line ${index}`, level }));
  const folds = (sections: readonly string[], groups: readonly string[]) =>
    foldsOf({
      document: documentOf({ lines }),
      foldedSections: new Set(sections),
      foldedGroups: new Set(groups),
    }).map(({ label, lines: hidden }) => `${label}: ${hidden.length}`);
  expect(folds([], [])).toEqual([]);
  expect(folds(["all"], ["line_0"])).toEqual(["All: 6"]);
  expect(folds([], ["line_0", "line_1", "line_4"])).toEqual(["Line 0: 3", "Line 4: 1"]);
  expect(folds([], ["line_1"])).toEqual(["Line 1: 1"]);
});
