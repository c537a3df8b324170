import { expect, test } from "vitest";
import { renameInFormula } from "../../../shared/formula/rename.ts";

test("every use of the name is replaced and all else stays as written", () => {
  expect(renameInFormula("max( 0,  revenue - prev(revenue) ) + revenue_growth", "revenue", "sales")).toBe(
    "max( 0,  sales - prev(sales) ) + revenue_growth",
  );
});

test("a formula that cannot be read stays as it is", () => {
  expect(renameInFormula("revenue + !", "revenue", "sales")).toBe("revenue + !");
});
