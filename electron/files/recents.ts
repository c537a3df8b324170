/** Which files were opened and saved lately, kept by path in the settings file; the page sees ids and names. */
import { createHash } from "node:crypto";
import { basename, dirname, resolve, sep } from "node:path";
import { maxRecents, type Recent } from "../../shared/host/recents.ts";
import { z } from "../../shared/host/zod.ts";
import type { KeptValues } from "../keptValues.ts";

export interface Recents {
  list(): readonly Recent[];
  pathOf(id: string): string | undefined;
  /** Puts the path first. */
  add(path: string): void;
  clear(): void;
}

interface Dependencies {
  readonly kept: KeptValues;
  readonly now: () => number;
  /** The person's home folder, shown as `~`. */
  readonly home: string;
  /** The list is different now: the menu shows it too. */
  readonly changed: () => void;
  /** The system keeps a list of its own (Dock, taskbar). */
  readonly system: { readonly addRecentDocument: (path: string) => void; readonly clearRecentDocuments: () => void };
}

const schema = z.array(z.object({ path: z.string().min(1), time: z.number() })).max(maxRecents);

export function createRecents({ kept, now, home, changed, system }: Dependencies): Recents {
  const entries = () => schema.catch([]).parse(kept.get("recents"));
  const replace = (next: z.infer<typeof schema>) => {
    kept.set("recents", next.slice(0, maxRecents));
    changed();
  };
  const without = (path: string) => entries().filter((entry) => entry.path !== resolve(path));

  return {
    list: () =>
      entries().map(({ path, time }) => ({
        id: idOf(path),
        name: basename(path),
        place: placeText(dirname(path), home),
        time,
      })),
    pathOf: (id) => entries().find(({ path }) => idOf(path) === id)?.path,
    add(path) {
      replace([{ path: resolve(path), time: now() }, ...without(path)]);
      system.addRecentDocument(resolve(path));
    },
    clear() {
      replace([]);
      system.clearRecentDocuments();
    },
  };
}

const idOf = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 32);

const placeText = (folder: string, home: string) =>
  folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
