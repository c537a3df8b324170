/** `price (USD/share)`: over a column, what its numbers are of and in which unit. */
export const titled = (name: string, unit: string): string => (unit === "" ? name : `${name} (${unit})`);
