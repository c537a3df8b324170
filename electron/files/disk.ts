import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

/** The few things a save asks of the disk, as a parameter so that tests can break each of them. */
export interface Disk {
  readonly open: typeof open;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: typeof stat;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly platform: NodeJS.Platform;
}

export const realDisk: Disk = { open, readFile, rename, rm, stat, pause, platform: process.platform };
