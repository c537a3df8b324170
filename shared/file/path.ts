/** Where something stands inside a file: keys of objects and indexes of lists, outermost first. */
export type Path = readonly (string | number)[];

const longestKey = 40;

/** `sections[2].lines[4].formula`; a key that is no plain word stands as `values["a|b"]`. Empty for the whole file. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[A-Za-z_]\w*$/.test(step) || step.length > longestKey) return `${text}[${quoted(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** A text from a file, fit for one line of a message: in quotes, shortened, with nothing invisible in it. */
export function quoted(text: string): string {
  const short = text.length > longestKey ? `${text.slice(0, longestKey)}…` : text;
  return JSON.stringify(short).replace(
    // Line separators, marks that turn the direction of writing, zero-width characters.
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
