import { describe, expect, test } from "vitest";
import type { Scenario } from "../../../shared/model/document.ts";
import { inOrderOfLinks, scenarioChain, wayBetween } from "../../../shared/model/scenarioChain.ts";

const scenario = (name: string, links: Pick<Scenario, "basedOn" | "combines"> = {}): Scenario => ({
  name,
  label: name,
  changes: [],
  ...links,
});
const names = (scenarios: readonly Scenario[]) => scenarios.map(({ name }) => name).join(" ");

const shared = scenario("shared");
const cheap = scenario("cheap", { basedOn: "shared" });
const dear = scenario("dear", { basedOn: "shared" });
const late = scenario("late");
const all = [scenario("mixed", { basedOn: "late", combines: ["cheap", "dear"] }), cheap, dear, shared, late];

describe("under a scenario act", () => {
  test("what it is based on, then what it combines, each with its own chain, and itself at last; each once", () => {
    expect(names(scenarioChain(all, "mixed"))).toBe("late shared cheap dear mixed");
  });

  test("itself alone where it rests on nothing, and nothing in the base or by a name that none has", () => {
    expect(names(scenarioChain(all, "late"))).toBe("late");
    expect(scenarioChain(all, null)).toEqual([]);
    expect(scenarioChain(all, "nobody")).toEqual([]);
  });

  test("those of a circle once each", () => {
    const circle = [scenario("a", { combines: ["b"] }), scenario("b", { basedOn: "a" })];
    expect(names(scenarioChain(circle, "a"))).toBe("b a");
  });
});

test("in the order of links every scenario stands behind those it rests on", () => {
  expect(names(inOrderOfLinks(all))).toBe("late shared cheap dear mixed");
});

test("a way leads along what a scenario is based on and combines, and never back", () => {
  expect(wayBetween(all, ["mixed"], "shared")).toEqual(["mixed", "cheap", "shared"]);
  expect(wayBetween(all, ["shared"], "mixed")).toBeNull();
});
