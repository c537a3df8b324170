/**
 * How our code says that something it was given cannot be used.
 *
 * A problem is plain data with a `code`: it crosses IPC, workers and JSON
 * unchanged. A broken promise of our own code is not a problem; it is thrown
 * (see invariant.ts).
 */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <P>(...problems: readonly P[]): Result<never, P> => ({ ok: false, problems });
