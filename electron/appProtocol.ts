/** Serves the packaged page over `app://railhead/`: files of one folder, with the policy on each. */
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Protocol } from "electron";
import { contentSecurityPolicy } from "../shared/host/contentSecurityPolicy.ts";
import { isMissing, isSystemError } from "./files/systemError.ts";

export const appScheme = "app";
export const appOrigin = "app://railhead";

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
]);

/** Before the app is ready: the scheme is as good as https to the page. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle(appScheme, async (request) => {
    const path = pathOf(request.url, folder);
    const type = path === null ? undefined : types.get(extname(path));
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
      if (isMissing(error) || (isSystemError(error) && error.code === "EISDIR"))
        return new Response(null, { status: 404 });
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
