import { mkdir, writeFile } from "node:fs/promises";
import type { Protocol } from "electron";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { pathOf, serveApp } from "../../electron/appProtocol.ts";
import { contentSecurityPolicy } from "../../shared/host/contentSecurityPolicy.ts";
import { temporaryFolder } from "../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();

async function get(address: string): Promise<Response> {
  const handle = vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>();
  serveApp({ handle } as unknown as Protocol, inFolder("renderer"));
  return handle.mock.calls[0]![1]({ url: address } as Request); // a Request of Node's would tidy the address
}

beforeEach(async () => {
  await mkdir(inFolder("renderer", "assets"), { recursive: true });
  await mkdir(inFolder("renderer", "folder.js"));
  await writeFile(inFolder("renderer", "index.html"), "<p>page</p>");
  await writeFile(inFolder("renderer", "assets", "main.js"), "0;");
  await writeFile(inFolder("secret.js"), "secret");
});

test("the root is the page, under the policy and taken for nothing else", async () => {
  const response = await get("app://railhead/");
  expect(await response.text()).toBe("<p>page</p>");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
  });
});

test("a script is served as a script, whatever follows its name", async () => {
  const response = await get("app://railhead/assets/main.js?v=1#x");
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
});

describe("nothing outside the folder is served", () => {
  test.each([
    "app://railhead/../secret.js",
    "app://railhead/%2e%2e/secret.js",
    "app://railhead/..%2fsecret.js",
    "app://railhead/assets/..%2f..%2fsecret.js",
    "app://railhead/%2e%2e%2fsecret.js",
    "app://railhead/%",
    "app://railhead/%00",
    "app://railhead/%00.js",
    "app://railhead/folder.js",
    "app://elsewhere/index.html",
    "app://railhead/assets",
    "app://railhead/assets/",
    "app://railhead/none.js",
  ])("%s", async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
  });
});

test("a folder whose name begins like ours is not ours", () => {
  expect(pathOf("app://railhead/..%2frenderer-other%2fx.js", "/app/renderer")).toBe(null);
});
