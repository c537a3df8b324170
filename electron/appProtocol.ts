/** Serves the packaged page over `app://railhead/`: files of one folder, with the policy on each. */
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Protocol } from "electron";
import { contentSecurityPolicy } from "../shared/host/contentSecurityPolicy.ts";
import { contentTypes } from "../shared/host/contentTypes.ts";
import { isSystemError } from "./files/systemError.ts";

const appScheme = "app";
export const appOrigin = "app://railhead";

/** Before the app is ready: the scheme is as good as https to the page. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const path = pathOf(request.url, folder);
    const type = path === null ? undefined : contentTypes.get(extname(path));
    if (path === null || type === undefined) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(path), {
        headers: {
          "Content-Type": type,
          "Content-Security-Policy": contentSecurityPolicy,
          "X-Content-Type-Options": "nosniff",
        },
      });
    } catch (error) {
      if (isSystemError(error)) return new Response(null, { status: 404 }); // nothing there, a folder, no name of a file
      throw error;
    }
  });
}

/** The file an address means, always inside the folder; null for any other. */
export function pathOf(address: string, folder: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.host !== "railhead") return null;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return null; // a malformed escape names no file
  }
  const path = normalize(join(folder, name === "/" ? "index.html" : name));
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
}
