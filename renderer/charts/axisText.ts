/** A number on an axis, as short as it can be: `0`, `0.5`, `800`, `1,500`, `12k`, `3m`, `2bn`, `5e20`. The unit stands in the title. */
export function axisText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e16) return signed(value, Number(shortest(magnitude)).toExponential().replace("e+", "e"));
  const scale = scales.find(({ from }) => magnitude >= from);
  const text = scale === undefined ? shortest(magnitude) : `${shortest(magnitude / scale.by)}${scale.suffix}`;
  return signed(value, text);
}

const signed = (value: number, text: string) => (value < 0 ? `(${text})` : text);

/** Thousands are only shortened where five digits would not fit. */
const scales = [
  { from: 1e12, by: 1e12, suffix: "tn" },
  { from: 1e9, by: 1e9, suffix: "bn" },
  { from: 1e6, by: 1e6, suffix: "m" },
  { from: 1e4, by: 1e3, suffix: "k" },
] as const;

/** Three digits, without zeros at the end; an axis steps in round numbers. Thousands are separated. */
const shortest = (magnitude: number) => String(Number(magnitude.toPrecision(3))).replace(/^(\d)(\d{3})$/, "$1,$2");
