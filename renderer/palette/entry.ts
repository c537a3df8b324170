/** What the palette finds: things to run and places to go to, each as plain data. */
export type EntryKind = "command" | "line" | "section" | "scenario" | "analysis" | "member" | "function" | "key";

export interface Entry {
  /** Told from all others by it: `line:revenue`. What is picked is remembered so. */
  readonly id: string;
  readonly kind: EntryKind;
  /** What it stands for, in the words of its kind: a command's id, a line's name. */
  readonly name: string;
  readonly label: string;
  /** What kind of thing it is, or where it stands. */
  readonly aside: string;
  /** Everything it is found by, in lower case, the label first. */
  readonly searched: string;
}

export const entry = (kind: EntryKind, name: string, label: string, aside: string, more = ""): Entry => ({
  id: `${kind}:${name}`,
  kind,
  name,
  label,
  aside,
  searched: `${label} ${more} ${aside}`.toLowerCase(),
});
