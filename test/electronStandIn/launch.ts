/** Starts the built desktop: over Electron itself where its binary is on this machine, else over the stand-in. */
import { electronOnDisk } from "../../electron/start/electronBinary.ts";
import type { Desktop, DesktopOptions } from "./desktop.ts";
import { hasDisplay, launchRealElectron } from "./realElectron.ts";
import { launchStandIn } from "./standIn.ts";

export function launchDesktop(options: DesktopOptions): Promise<Desktop> {
  const electron = electronOnDisk(process.env); // looks and never downloads
  return electron !== null && hasDisplay(process.platform, process.env)
    ? launchRealElectron(electron, options)
    : launchStandIn(options);
}
