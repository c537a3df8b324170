/** What it takes for the model itself to have what a scenario has, and for every scenario to keep its numbers. */
import { type Result, succeed } from "../../../result.ts";
import type { Change, Document, Line, Scenario } from "../../document.ts";
import { findLine } from "../../lines.ts";
import { inOrderOfLinks, scenarioChain } from "../../scenarioChain.ts";
import type { EditProblem } from "../problems.ts";
import { type CellStates, statesAfter, statesOf } from "./cellStates.ts";
import { isSameState, moving, setting } from "./restoring.ts";
import { type Settled, settled } from "./settled.ts";

export interface Promotion {
  /** By name, those whose values or formulas change. */
  readonly lines: ReadonlyMap<string, Settled>;
  /** As they are afterwards. The one that is promoted is there still and changes nothing. */
  readonly scenarios: readonly Scenario[];
  /**
   * Numbers that scenarios cannot keep, by label: the base has numbers typed where a formula stood, or nothing did,
   * and no change of a scenario brings that back.
   */
  readonly lost: readonly { readonly scenario: string; readonly line: string }[];
}

export function promotionOf(document: Document, name: string): Result<Promotion, EditProblem> {
  const moves: LineMove[] = [];
  const lines = new Map<string, Settled>();
  for (const [lineName, changes] of byLine(scenarioChain(document.scenarios, name))) {
    const line = findLine(document, lineName);
    if (line === undefined) continue;
    const before = statesOf(document, line);
    const after = statesAfter(document, line, before, changes);
    if (isSame(before, after)) continue;
    const made = settled(document, line, after);
    if (!made.ok) return made;
    lines.set(lineName, made.value);
    moves.push({ line, before, after });
  }
  return succeed({ lines, ...keptScenarios(document, name, moves) });
}

/** What becomes of a line in the base. */
interface LineMove {
  readonly line: Line;
  readonly before: CellStates;
  readonly after: CellStates;
}

function keptScenarios(
  document: Document,
  promoted: string,
  moves: readonly LineMove[],
): Pick<Promotion, "scenarios" | "lost"> {
  const lost: { readonly scenario: string; readonly line: string }[] = [];
  let scenarios = document.scenarios.map((each) => (each.name === promoted ? emptied(each) : each));
  // Those that others rest on first: what they get back, the others have from them.
  for (const { name, label } of inOrderOfLinks(document.scenarios)) {
    if (name === promoted) continue;
    // What is set comes before a scenario's own changes, so the first of them is put there last.
    for (const move of moves.toReversed()) {
      const { line, before } = move;
      const wanted = statesAfter(document, line, before, changesOf(document.scenarios, name, line));
      const back = restored(document, scenarios, name, move, wanted);
      scenarios = back.scenarios;
      if (!isSame(back.states, wanted)) lost.push({ scenario: label, line: line.label });
    }
  }
  return { scenarios, lost };
}

/** The scenarios with changes in one of them that bring a line back to what is wanted, as far as changes can. */
function restored(
  document: Document,
  scenarios: readonly Scenario[],
  name: string,
  { line, before, after }: LineMove,
  wanted: CellStates,
): { readonly scenarios: Scenario[]; readonly states: CellStates } {
  const statesIn = (all: readonly Scenario[]) => statesAfter(document, line, after, changesOf(all, name, line));
  const is = statesIn(scenarios);
  if (isSame(is, wanted)) return { scenarios: [...scenarios], states: is };
  // Its changes go on acting on what they acted on, where that gives what they gave.
  const needed = before.map((cells, member) =>
    cells.map((state, period) =>
      isSameState(is[member]![period]!, wanted[member]![period]!) ? after[member]![period]! : state,
    ),
  );
  const begun = withChanges(scenarios, name, (own) => [...setting(document, line, needed, after), ...own]);
  const isBack = setting(document, line, wanted, statesIn(begun)).length === 0;
  const set = isBack
    ? begun
    : withChanges(scenarios, name, (own) => [...own, ...setting(document, line, wanted, statesIn(scenarios))]);
  const moved = withChanges(set, name, (own) => [...own, ...moving(document, line, wanted, statesIn(set))]);
  return { scenarios: moved, states: statesIn(moved) };
}

function emptied({ basedOn: _based, combines: _combines, ...rest }: Scenario): Scenario {
  return { ...rest, changes: [] };
}

const withChanges = (
  scenarios: readonly Scenario[],
  name: string,
  changed: (own: readonly Change[]) => readonly Change[],
): Scenario[] => scenarios.map((each) => (each.name === name ? { ...each, changes: changed(each.changes) } : each));

const changesOf = (scenarios: readonly Scenario[], name: string, line: Line): readonly Change[] =>
  byLine(scenarioChain(scenarios, name)).get(line.name) ?? [];

const byLine = (chain: readonly Scenario[]): ReadonlyMap<string, readonly Change[]> =>
  Map.groupBy(
    chain.flatMap(({ changes }) => changes),
    ({ line }) => line,
  );

const isSame = (a: CellStates, b: CellStates): boolean =>
  a.every((cells, member) => cells.every((state, period) => isSameState(state, b[member]![period]!)));
