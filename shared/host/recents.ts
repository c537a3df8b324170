/** A file opened or saved lately, newest first in a list of them. */
export interface Recent {
  readonly id: string;
  readonly name: string;
  /** The folder as shown to a person, `~/models`; empty where the host does not know it. */
  readonly place: string;
  /** In milliseconds since 1970. */
  readonly time: number;
}

/** Older ones are forgotten. */
export const maxRecents = 12;
