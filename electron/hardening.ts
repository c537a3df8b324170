/** What no page may do here, whatever it asks: reach the network, get a permission, download, go elsewhere, open windows. */
import type { App, Session, WebContents } from "electron";
import { appOrigin } from "./appProtocol.ts";

export const isOurs = (address: string): boolean => address.startsWith(`${appOrigin}/`);

export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on("will-download", (event) => event.preventDefault()); // files leave by the person's dialogs alone
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }));
}

/** Blobs and data made by the page itself never leave it; developer tools are Chromium's own. */
const isAllowed = (address: string): boolean => isOurs(address) || /^(blob:app:|data:|devtools:)/.test(address);

export function hardenContents(app: App): void {
  app.on("web-contents-created", (_event, contents: WebContents) => {
    contents.on("will-navigate", (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}
