/** A square matrix of numbers, `[row][column]`; plain data. */
export type SquareMatrix = readonly (readonly number[])[];

export const identity = (size: number): SquareMatrix =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));
