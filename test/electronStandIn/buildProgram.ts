/** Builds the desktop's main process and preload as they are shipped, around a page that is empty: the tests speak to the bridge. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `folder` gets what `dist` has: `electron/main.js`, `electron/preload.cjs`, `renderer/index.html`. */
export async function buildProgram(folder: string): Promise<void> {
  await bundle(folder, "electron/main.ts", "main.js", "es");
  await bundle(folder, "electron/preload.ts", "preload.cjs", "cjs");
  await mkdir(join(folder, "renderer"), { recursive: true });
  await writeFile(join(folder, "renderer/index.html"), "<!doctype html><title>Empty</title><p>Nothing here</p>");
}

async function bundle(folder: string, entry: string, file: string, format: "es" | "cjs"): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    resolve: { noExternal: true },
    ssr: { noExternal: true, external: ["electron"] },
    build: {
      ssr: join(root, entry),
      outDir: join(folder, "electron"),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { external: ["electron"], output: { format, entryFileNames: file, codeSplitting: false } },
    },
  });
}
