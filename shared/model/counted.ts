/** `1 line`, `2,340 lines`; `many` where an s does not make the plural. */
export const counted = (count: number, what: string, many = `${what}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? what : many}`;
