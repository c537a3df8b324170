/** The browsers a worker keeps running for all its specs: to start one takes longer than most facts. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { openBrowser } from "../../electronStandIn/standIn.ts";
import { chromiumLaunch } from "./chromium.ts";

export interface Browsers {
  /**
   * For the browser edition: a profile on disk, because a private window keeps no file handles. What a page keeps there
   * belongs to its address, so specs with addresses of their own never meet.
   */
  profile(): Promise<BrowserContext>;
  /** For the desktop's windows: each launch of the program has a context of its own. */
  windows(): Promise<Browser>;
  close(): Promise<void>;
}

export function createBrowsers(): Browsers {
  let folder: string | undefined;
  let profile: BrowserContext | undefined;
  let windows: Browser | undefined;
  return {
    async profile() {
      folder ??= await mkdtemp(join(tmpdir(), "railhead-profile-"));
      profile ??= await chromium.launchPersistentContext(folder, {
        ...chromiumLaunch(),
        viewport: { width: 1440, height: 900 },
      });
      return profile;
    },
    async windows() {
      windows ??= await openBrowser(chromiumLaunch());
      return windows;
    },
    async close() {
      await profile?.close();
      await windows?.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Takes away what the pages at an address kept: another spec may be given the same port. */
export async function forget(profile: BrowserContext, address: string): Promise<void> {
  const [page] = profile.pages(); // the profile's first, which no spec opens or closes
  if (page === undefined) return;
  const session = await profile.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await session.detach();
}
