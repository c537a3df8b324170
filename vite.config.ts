/**
 * One configuration for everything that is built and for the unit tests.
 *
 *   dist/renderer/               the page, with its workers beside it
 *   dist/electron/main.js        the desktop main process
 *   dist/electron/preload.cjs    the sandboxed preload: one CommonJS file that requires only electron
 *   dist/electron/cli.js         the command line
 *   dist/electron/casesThread.js its threads
 *
 * `vite build` builds all of them; `vite build --mode command-line` only the last two, for `npm install`.
 */
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { EnvironmentOptions } from "vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here("renderer"),
  base: "./", // the page is served from app://railhead/ and from a loopback server alike
  publicDir: false,
  plugins: [react()],
  environments: {
    client: {
      build: {
        outDir: here("dist/renderer"),
        emptyOutDir: true,
        target: "es2024",
        assetsInlineLimit: 0, // the policy allows fonts and scripts from files of our own only
        chunkSizeWarningLimit: 4096,
      },
    },
    main: forNode("electron/main.ts", "main.js", "es"),
    preload: forNode("electron/preload.ts", "preload.cjs", "cjs"),
    commandLine: forNode("electron/cli.ts", "cli.js", "es"),
    casesThread: forNode("electron/cli/casesThread.ts", "casesThread.js", "es"),
  },
  builder: {
    async buildApp(builder) {
      const names = [...(mode === "command-line" ? [] : ["client", "main", "preload"]), "commandLine", "casesThread"];
      if (names.includes("main")) await rm(here("dist/electron"), { recursive: true, force: true });
      for (const name of names) await builder.build(builder.environments[name]!);
    },
  },
  worker: { format: "es" as const },
  test: {
    root: here("."),
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    environment: "node",
    setupFiles: [here("test/setup.ts")],
    restoreMocks: true,
    maxWorkers: "100%", // nothing else runs beside them
    isolate: false, // to load mathjs and the rest anew for each of 200 files takes six times what the facts take
    testTimeout: 60_000, // property tests on a busy machine; none takes a tenth of it on an idle one
  },
}));

/** A program for Node or Electron in one file, its libraries inside; only electron itself stays outside. */
function forNode(entry: string, file: string, format: "es" | "cjs"): EnvironmentOptions {
  return {
    consumer: "server",
    resolve: { noExternal: true, external: ["electron"] },
    build: {
      outDir: here("dist/electron"),
      emptyOutDir: false, // the programs share the folder
      target: "node22",
      minify: false,
      rolldownOptions: {
        input: here(entry),
        external: ["electron", /^electron\//],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
