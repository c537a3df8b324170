import { expect, test } from "vitest";
import { renameAllInFormula } from "../../../shared/formula/rename.ts";

const toSales = new Map([["revenue", "sales"]]);

test("every use of the name is replaced and all else stays as written", () => {
  expect(renameAllInFormula("max( 0,  revenue - prev(revenue) ) + revenue_growth", toSales)).toBe(
    "max( 0,  sales - prev(sales) ) + revenue_growth",
  );
});

test("two lines may change names with each other", () => {
  const swapped = new Map([
    ["price", "volume"],
    ["volume", "price"],
  ]);
  expect(renameAllInFormula("price / volume", swapped)).toBe("volume / price");
});

test("a formula that cannot be read stays as it is", () => {
  expect(renameAllInFormula("revenue + !", toSales)).toBe("revenue + !");
});
