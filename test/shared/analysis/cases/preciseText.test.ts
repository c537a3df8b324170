import { expect, test } from "vitest";
import { preciseText } from "../../../../shared/analysis/cases/preciseText.ts";
import type { Shown } from "../../../../shared/model/numberFormat.ts";

test.each<[number, Shown, string]>([
  [0.9118799859118715, { unit: "" }, "0.91188"],
  [0.6, { unit: "" }, "0.60"],
  [11.808967899270161, { unit: "%" }, "11.809%"],
  [-2.7206904471460964, { unit: "%" }, "(2.72069%)"],
  [76.41722949109827, { unit: "USD bn" }, "$76.4172bn"],
  [118.42, { unit: "USD/share" }, "$118.42"],
  [1234567.8, { unit: "GPU" }, "1,234,570.0 GPU"],
  [0.00000125, { unit: "" }, "0.00000125"],
  [1e-7, { unit: "GPU" }, "1e-7 GPU"],
  [0, { unit: "x" }, "0"],
  [12.5, { unit: "bps", format: { style: "percent" } }, "0.125%"],
  [0.123456, { unit: "", format: { style: "percent" } }, "12.3456%"],
  [112.5, { unit: "%", format: { style: "multiple" } }, "1.125x"],
])("%d of %j is %s", (value, line, text) => expect(preciseText(value, line)).toBe(text));

test("as many digits as are asked for", () => expect(preciseText(34.39961, { unit: "%" }, 4)).toBe("34.4%"));
