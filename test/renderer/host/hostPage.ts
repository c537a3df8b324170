/** A page of nothing but its Host, for specs that ask the Host itself. */
import { createBrowserHost } from "../../../renderer/host/browser.ts";
import { createElectronHost } from "../../../renderer/host/electron.ts";

const host = window.railhead === undefined ? createBrowserHost(window) : createElectronHost(window.railhead);
host.onCloseRequest(async () => {});
Object.assign(window, { host });
