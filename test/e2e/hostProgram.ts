/**
 * Before all specs: the program as it was built around a page that is nothing but its Host, for the Host's contract
 * (hosts.spec.ts). Made once, whatever the number of workers.
 */
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildHostPage } from "../renderer/host/buildHostPage.ts";

export const hostProgram = fileURLToPath(new URL("../../test-results/hostProgram/", import.meta.url));

export default async function makeHostProgram(): Promise<void> {
  await rm(hostProgram, { recursive: true, force: true });
  await cp(new URL("../../dist/electron/", import.meta.url), join(hostProgram, "electron"), { recursive: true });
  await buildHostPage(join(hostProgram, "renderer"));
}
