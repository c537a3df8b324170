/** Two lenders of two loans over three years: small enough to do by hand. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { type LiveModel, openLive } from "../../shared/engine/live.ts";
import type { Document, Line } from "../../shared/model/document.ts";

export const smallModel: Document = {
  title: "Small",
  timeline: { start: "2024", periods: 3, unit: "year", actuals: 1 },
  lists: [
    {
      name: "loan",
      label: "Loan",
      members: [
        { name: "a", label: "Loan A" },
        { name: "b", label: "Loan B" },
      ],
    },
  ],
  sections: [
    {
      name: "s",
      label: "S",
      lines: [
        { name: "growth", label: "Growth", unit: "%", values: 50 },
        {
          name: "price",
          label: "Price",
          unit: "USD/share",
          opening: "100 USD/share",
          formula: "prev(price) * (1 + growth)",
        },
        { name: "worth", label: "Worth", unit: "USD/share", formula: "last(price) - at(price, 2024)" },
        { name: "owed", label: "Owed", unit: "USD m", by: ["loan"], values: { a: [10, 20, 30], b: [1, 2, 3] } },
        { name: "all_owed", label: "All owed", unit: "USD m", formula: "sum(owed)" },
        { name: "cover", label: "Cover", unit: "x", by: ["loan"], formula: "owed / 10 USD m" },
        { name: "is_small", label: "Is small", unit: "flag", role: "check", formula: "price < 200 USD/share" },
        { name: "is_owed", label: "Is owed", unit: "flag", role: "check", by: ["loan"], formula: "owed > 0 USD" },
      ],
    },
  ],
  scenarios: [{ name: "flat", label: "Flat", changes: [{ line: "growth", how: "set", to: 0 }] }],
  headline: [],
  charts: [],
};

export const live = (document: Document = smallModel, scenario: string | null = null): LiveModel =>
  openLive(compileDocument(document), scenario);

export const lineOf = (name: string): Line => smallModel.sections[0]!.lines.find((line) => line.name === name)!;

/** The small model with one more line, or one in place of another of the same name. */
export function withLine(line: Line): Document {
  const [section] = smallModel.sections;
  const others = section!.lines.filter(({ name }) => name !== line.name);
  return { ...smallModel, sections: [{ ...section!, lines: [...others, line] }] };
}
