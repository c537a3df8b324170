/** AssemblyScript as the text of the TypeScript module that holds it: what `npm run kernels` writes and tests compare. */
import { readFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

export interface CompiledModule {
  /** The one constant of the module. */
  readonly name: string;
  readonly source: URL;
  readonly target: URL;
}

const shared = new URL("../../../../../shared/", import.meta.url);

export const kernels: CompiledModule = {
  name: "kernelsModule",
  source: new URL("engine/machine/simd/kernels.as", shared),
  target: new URL("engine/machine/simd/kernelsModule.ts", shared),
};

export const sampling: CompiledModule = {
  name: "samplingModule",
  source: new URL("numbers/compiled/sampling.as", shared),
  target: new URL("numbers/compiled/samplingModule.ts", shared),
};

/** The buffer is imported, and nothing of AssemblyScript's own is wanted beside the functions. */
const options = ["-O3", "--enable", "simd", "--runtime", "stub", "--importMemory", "--noAssert"];

export async function compiledText({ name, source }: CompiledModule): Promise<string> {
  const text = readFileSync(source, "utf8");
  let bytes: Uint8Array | null = null;
  const { error, stderr } = await main(["module.ts", ...options, "--outFile", "module.wasm"], {
    readFile: (file) => (file === "module.ts" ? text : null),
    writeFile(_name, content) {
      if (typeof content !== "string") bytes = content;
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === null) throw new Error(stderr.toString());
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,110}/g)!
    .map((line) => `  "${line}",`);
  return [
    `/** ${source.pathname.split("/").at(-1)}, compiled: made by \`npm run kernels\`, never by hand. WebAssembly in base64. */`,
    `export const ${name} = [`,
    ...lines,
    '].join("");',
    "",
  ].join("\n");
}
