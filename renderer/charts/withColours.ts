/** An option with our CSS variables replaced by the colours they stand for now: a canvas cannot look them up. */
export function withColours<T>(option: T, lookUp: (name: string) => string = ofThePage): T {
  const resolve = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => lookUp(name));
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each)]));
  };
  return resolve(option) as T;
}

/** A variable may stand for another. */
function ofThePage(name: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return inner === undefined ? value : ofThePage(inner);
}

/** Arrays of numbers in typed form, functions and elements go through as they are. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
