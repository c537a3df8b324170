/** How AG Grid knows our columns. */
export const labelColumn = "label";
export const unitColumn = "unit";
export const periodColumn = (period: number): string => `period-${period}`;
export const periodOfColumn = (id: string): number | null => (id.startsWith("period-") ? Number(id.slice(7)) : null);
