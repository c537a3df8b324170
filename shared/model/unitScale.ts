/** The scale a unit has of its own: the `bn` of `USD bn`, the `m` of `GPU m/year`. */

const powers = { k: 3, m: 6, bn: 9, tn: 12 } as const;
const pattern = /(^|\s)(k|m|bn|tn)(?=$|[\s/])/;

/** 9 of `USD bn`, 0 of `USD/GPU`: the power of ten that the unit's own scale stands for. */
export function scaleOfUnit(unit: string): number {
  const scale = pattern.exec(unit)?.[2];
  return scale === undefined ? 0 : powers[scale as keyof typeof powers];
}

/** `USD` of `USD bn`, `GPU/year` of `GPU m/year`. */
export const unitWithoutScale = (unit: string): string => unit.replace(pattern, "").trim();
