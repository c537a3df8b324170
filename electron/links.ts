import type { Shell } from "electron";
import { type ExternalLinkId, externalLinks } from "../shared/host/externalLinks.ts";

/** Opens a page of the fixed list in the system's browser, if the person agrees. A model file can name none. */
export type OpenLink = (link: ExternalLinkId) => Promise<void>;

export const createOpenLink =
  (shell: Pick<Shell, "openExternal">, mayOpen: (link: ExternalLinkId) => Promise<boolean>): OpenLink =>
  async (link) => {
    if (await mayOpen(link)) await shell.openExternal(externalLinks[link].url);
  };
