/** The code of an error that Node names, ENOENT or EACCES; null for any other, which is a bug of ours. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
