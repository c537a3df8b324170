/** Where a command's words go: what was asked for on one side, messages about it on the other. */
export interface Output {
  /** Standard output; the text ends its own lines. */
  readonly print: (text: string) => void;
  /** Standard error, one line. */
  readonly say: (line: string) => void;
}

/** 0: fine. 1: the model has errors or a check fails. 2: wrong usage or an unreadable file. */
export type Status = 0 | 1 | 2;

/** The one document of `--json`. */
export const printJson = ({ print }: Output, value: unknown): void => print(`${JSON.stringify(value, null, 2)}\n`);
