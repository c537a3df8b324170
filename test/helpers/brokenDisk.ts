import type { FileHandle } from "node:fs/promises";
import { type Disk, realDisk } from "../../electron/files/disk.ts";

export const systemError = (code: string) => Object.assign(new Error(`${code}: broken on purpose`), { code });

/** The real disk, but for what is given. */
export const diskWith = (broken: Partial<Disk>): Disk => ({ ...realDisk, ...broken });

/** The real disk, but one method of every file opened for writing fails with this code, as on a full or dying disk. */
export const diskFailingAt = (method: "writeFile" | "sync" | "close" | "chmod", code: string): Disk =>
  diskWith({
    open: async (path, flags, mode) => {
      const file = await realDisk.open(path, flags, mode);
      return flags === "wx" ? failing(file, method, code) : file;
    },
  });

function failing(file: FileHandle, method: string, code: string): FileHandle {
  return new Proxy(file, {
    get(target, name) {
      if (name === method)
        return async () => {
          if (method === "close") await target.close(); // the descriptor is gone either way
          throw systemError(code);
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
