import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Writes `index.html` and `host.js` into the folder: hostPage.ts as a page under the policy of the real one. */
export async function buildHostPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(new URL(".", import.meta.url)),
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("hostPage.ts", import.meta.url)),
        output: { entryFileNames: "host.js" },
      },
    },
  });
  const script = await readFile(join(folder, "host.js"), "utf8");
  if (script === "") throw new Error("The page of the Host was built empty");
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><title>Host</title><script type="module" src="./host.js"></script>',
  );
}
