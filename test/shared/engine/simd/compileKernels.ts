/** kernels.as as the text of kernelsModule.ts: what `npm run kernels` writes and a test compares. */
import { readFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const source = new URL("../../../../shared/engine/simd/kernels.as", import.meta.url);
export const target = new URL("../../../../shared/engine/simd/kernelsModule.ts", import.meta.url);

/** The buffer is imported, and nothing of AssemblyScript's own is wanted beside the functions. */
const options = ["-O3", "--enable", "simd", "--runtime", "stub", "--importMemory", "--noAssert"];

export async function compiledKernels(): Promise<string> {
  const text = readFileSync(source, "utf8");
  let bytes: Uint8Array | null = null;
  const { error, stderr } = await main(["kernels.ts", ...options, "--outFile", "kernels.wasm"], {
    readFile: (name) => (name === "kernels.ts" ? text : null),
    writeFile(_name, content) {
      if (typeof content !== "string") bytes = content;
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === null) throw new Error(stderr.toString());
  return moduleText(Buffer.from(bytes).toString("base64"));
}

function moduleText(base64: string): string {
  const lines = base64.match(/.{1,110}/g)!.map((line) => `  "${line}",`);
  return [
    "/** kernels.as, compiled: made by `npm run kernels`, never by hand. WebAssembly in base64. */",
    "export const kernelsModule = [",
    ...lines,
    '].join("");',
    "",
  ].join("\n");
}
