import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openPageServer, type PageServer } from "../../../electron/start/pageServer.ts";
import { contentSecurityPolicy } from "../../../shared/host/contentSecurityPolicy.ts";

let outside: string;
let server: PageServer;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), "railhead-page-"));
  const folder = await mkdtemp(join(outside, "site-"));
  await writeFile(join(outside, "secret.json"), "{}");
  await writeFile(join(folder, "index.html"), "<h1>Railhead</h1>");
  await writeFile(join(folder, "main.js"), "export {};");
  await mkdir(join(folder, "folder.js"));
  await writeFile(join(folder, "notes.txt"), "not of the page");
  await symlink(join(outside, "secret.json"), join(folder, "link.json"));
  server = await openPageServer(folder, [0]);
});

afterEach(async () => {
  await server.close();
  await rm(outside, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy the dots away first. */
function ask(path: string, options: { host?: string; method?: string } = {}) {
  const { hostname, port, host } = new URL(server.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const headers = { host: options.host ?? host };
    request({ hostname, port, path, headers, method: options.method ?? "GET" }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the loopback server", () => {
  test("gives the page at its address, with the policy and a type nobody may guess again", async () => {
    const { status, headers, body } = await ask("/");
    expect([status, body]).toEqual([200, "<h1>Railhead</h1>"]);
    expect(headers["content-security-policy"]).toBe(contentSecurityPolicy);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("gives a script as a script", async () => {
    expect((await ask("/main.js?v=1")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  test.each([
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/..%5csecret.json",
    "//secret.json",
    "/link.json",
    "/notes.txt",
    "/missing.js",
    "/folder.js",
    "/%",
    "/%00",
  ])("has no file at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test("does not answer to a name that is not this machine's", async () => {
    expect((await ask("/", { host: "railhead.example" })).status).toBe(421);
  });

  test("changes nothing for anybody", async () => {
    expect((await ask("/", { method: "PUT" })).status).toBe(405);
  });

  test("takes the next port when the first one is in use", async () => {
    const taken = Number(new URL(server.address).port);
    const folder = await mkdtemp(join(outside, "other-"));
    const second = await openPageServer(folder, [taken, 0]);
    expect(second.address).not.toBe(server.address);
    await second.close();
  });
});
