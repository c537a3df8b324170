/**
 * Serves the built page to this machine alone.
 *
 * It listens on 127.0.0.1, answers only requests addressed to that name (so that another site cannot reach it
 * under a name of its own), reads only below one folder and sends the page's policy with every answer.
 */
import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { contentSecurityPolicy } from "../../shared/host/contentSecurityPolicy.ts";
import { contentTypes } from "../../shared/host/contentTypes.ts";

export interface PageServer {
  /** With the slash at the end: `http://127.0.0.1:4178/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** What the browser keeps for the page (recent files, unsaved work) belongs to an address: prefer the same one. */
const PREFERRED_PORTS = [4178, 4179, 4180];

/** Listens on the first port that is free; 0 at the end of `ports` is any free one. */
export async function openPageServer(folder: string, ports: readonly number[] = [...PREFERRED_PORTS, 0]) {
  const root = await realpath(folder);
  const server = createServer((request, response) => void answer(root, server, request, response));
  const port = await listenOnFirstFree(server, ports);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  } satisfies PageServer;
}

async function answer(root: string, server: Server, request: IncomingMessage, response: ServerResponse) {
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-cache");

  const { port } = server.address() as AddressInfo;
  if (request.headers.host !== `127.0.0.1:${port}` && request.headers.host !== `localhost:${port}`)
    return refuse(response, 421, "Railhead answers at 127.0.0.1 only");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "GET or HEAD only");

  if (request.url === "/favicon.ico") return void response.writeHead(204).end(); // browsers ask for one unasked

  const file = await fileBelow(root, request.url ?? "/");
  const type = file === null ? undefined : contentTypes.get(extname(file));
  const body = file === null || type === undefined ? null : await bytesOf(file);
  if (body === null || type === undefined) return refuse(response, 404, "No such file");
  response.writeHead(200, { "Content-Type": type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Null for what is not a file below `root`, links out of it included. */
async function fileBelow(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(/^[^?#]*/.exec(url)![0]);
    const file = await realpath(join(root, path === "/" ? "index.html" : path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null; // an address that cannot be decoded, or nothing there: both are "no such file"
  }
}

/** Null where it cannot be read: nobody waits for the answer, so a rejection would end the program. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null; // a folder, or a page that is being built anew: both are "no such file"
  }
}

function refuse(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentence}\n`);
}

async function listenOnFirstFree(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    const isListening = await new Promise<boolean>((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException) =>
        error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error);
      server.once("error", onError);
      server.listen(port, "127.0.0.1", () => {
        server.removeListener("error", onError);
        resolve(true);
      });
    });
    if (isListening) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port among ${ports.join(", ")}`);
}
