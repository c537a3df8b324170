/** The browser's name for a trouble, as the code of the system it stands for, where we know it. */
export const systemCodeOf = ({ name }: DOMException): string => systemCodes.get(name) ?? name;

const systemCodes: ReadonlyMap<string, string> = new Map([
  ["NotFoundError", "ENOENT"],
  ["NotAllowedError", "EACCES"],
  ["NoModificationAllowedError", "EBUSY"],
  ["QuotaExceededError", "ENOSPC"],
]);
