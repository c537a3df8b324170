import { describe, expect, test } from "vitest";
import { assessDraft } from "../../../../shared/analysis/draft/assessDraft.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import { parseUnit, toBase } from "../../../../shared/formula/units.ts";
import { allLines } from "../../../../shared/model/lines.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { live } from "../../../renderer/smallModel.ts";

const small = live();
const assess = (text: string, line = "worth", field: "formula" | "opening" = "formula") =>
  assessDraft(small, { line, field, text, pending: [] });
const problemsOf = (text: string, line?: string) => assess(text, line).problems;
const worthOf = (text: string, line = "worth", period = 0, member = 0) =>
  assess(text, line).readerOf(text)?.(member, period).cell;

describe("what is wrong with a formula being typed", () => {
  test("is nothing where it compiles", () => {
    expect(problemsOf("last(price)")).toEqual([]);
  });

  test("is a name that no line has, with the nearest of the whole model", () => {
    expect(problemsOf("last(prise)")[0]).toMatchObject({ at: { start: 5, end: 10 }, suggestion: "price" });
  });

  test("is a circle through lines it does not name", () => {
    const document = small.compiled.document;
    expect(allLines(document).find(({ name }) => name === "is_small")?.formula).toContain("price");
    expect(problemsOf("is_small * 1 USD/share", "price").map(({ code }) => code)).toContain("circular");
    expect(problemsOf("prev(is_small) * 1 USD/share", "price")).toEqual([]);
  });

  test("is a list that the line is not by", () => {
    expect(problemsOf("owed", "all_owed")[0]).toMatchObject({ code: "needs-aggregate", suggestion: "sum(owed)" });
  });

  test("is a unit that does not fit, as a warning", () => {
    expect(problemsOf("all_owed").map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("leaves the document as it is", () => {
    const before = JSON.stringify(small.compiled.document);
    problemsOf("nothing + like + this");
    expect(JSON.stringify(small.compiled.document)).toBe(before);
  });
});

describe("what a formula being typed is worth", () => {
  test("is known before it is taken", () => {
    // 100, 150, 225: growth of 50 % a year.
    expect(worthOf("price * 2", "worth", 2)).toEqual({ kind: "value", value: 450 });
  });

  test("follows the line itself through earlier periods", () => {
    expect(worthOf("prev(price) + 1 USD/share", "price", 2)).toEqual({ kind: "value", value: 102 });
  });

  test("is that of the member at hand", () => {
    expect(worthOf("owed * 2 / 1 USD m", "cover", 1, 1)).toEqual({ kind: "value", value: 4 });
  });

  test("says where an error began", () => {
    expect(worthOf("price / 0", "worth", 1)).toMatchObject({ kind: "fault", fault: { code: "divided-by-zero" } });
  });

  test("is nothing where the formula cannot be read", () => {
    expect(assess("price *").readerOf("price *")).toBeNull();
  });

  test("reads a line that is added with it", () => {
    const pending = [
      { kind: "add-line", section: "s", at: 0, line: { name: "extra", label: "Extra", unit: "USD/share" } },
      { kind: "set-values", line: "extra", values: 7 },
    ] as const;
    const text = "extra * 2";
    const assessed = assessDraft(small, { line: "worth", field: "formula", text, pending });
    expect(assessed.problems).toEqual([]);
    expect(assessed.readerOf(text)?.(0, 0).cell).toEqual({ kind: "value", value: 14 });
  });
});

describe("in the built-in model, what every formula is worth by itself", () => {
  const read = readModel(templates[0]!.text);
  if (!read.ok) throw new Error("the built-in model can be read");
  const { document } = read.value;
  const compiled = compileDocument(document);
  /** Values go into a unit and back out of it: a few roundings of 1.1e-16 each. */
  const roundings = 1e-14;
  const inBase = (unit: string, value: number) => {
    const parsed = parseUnit(unit);
    return parsed.ok ? toBase(parsed.value, value) : Number.NaN;
  };

  test.each([null, ...document.scenarios.map(({ name }) => name)])("is what its line shows, in %s", (scenario) => {
    const shown = openLive(compiled, scenario);
    for (const { line, memberKeys } of compiled.lines.values()) {
      if (line.formula === undefined) continue;
      const draft = { line: line.name, field: "formula", text: line.formula, pending: [] } as const;
      const assessed = assessDraft(shown, draft);
      expect(assessed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const reader = assessed.readerOf(line.formula);
      for (let member = 0; member < memberKeys.length; member++)
        for (let period = 0; period < document.timeline.periods; period++) {
          if (shown.origin(line.name, member, period) !== "formula") continue;
          const wanted = shown.read(line.name, member, period);
          const part = reader?.(member, period);
          expect(part?.cell?.kind, `${line.name} ${member} ${period}`).toBe(wanted.kind);
          if (wanted.kind !== "value" || part?.cell?.kind !== "value") continue;
          // In base units: a part is shown in the unit of what it names, USD m beside a line in USD bn.
          const [ours, theirs] = [inBase(part.unit, part.cell.value), inBase(line.unit, wanted.value)];
          expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(roundings * Math.abs(theirs));
        }
    }
  });
});
