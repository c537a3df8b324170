/** An error of the operating system, with its code: ENOENT, EACCES, … */
export type SystemError = Error & { readonly code: string };

export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

export const isMissing = (error: unknown): boolean =>
  isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
