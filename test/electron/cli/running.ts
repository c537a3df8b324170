/** Runs the real commands in this process, on files in a folder of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommandLine } from "../../../electron/cli/run.ts";
import { templates } from "../../../shared/templates/templates.ts";

/** All files of tests in a process have this one, so none of them can take it away; `npm test` empties the results. */
const results = fileURLToPath(new URL("../../../test-results/", import.meta.url));
mkdirSync(results, { recursive: true });
const folder = mkdtempSync(join(results, "commandLine-"));

export const pathOf = (name: string) => join(folder, name);

/** Writes a file and gives its path; a text stands as it is, anything else as JSON. */
export function fileWith(name: string, content: unknown): string {
  const path = pathOf(name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

export const flagship = fileWith("nvidia-deepseek.railhead", templates[0]!.text);

/** A model of the given lines over 2024 to 2026; one must be called `amount`, which the scenario `high` sets to 10. */
export const smallModel = (name: string, ...lines: readonly object[]) =>
  fileWith(name, {
    format: "railhead",
    version: 1,
    title: "Small",
    timeline: { start: "2024", periods: 3, unit: "year", actuals: 0 },
    lists: [
      {
        name: "loan",
        label: "Loan",
        members: [
          { name: "a", label: "A" },
          { name: "b", label: "B" },
        ],
      },
    ],
    sections: [{ name: "all", label: "All", lines: lines.map((line) => ({ label: "Line", unit: "", ...line })) }],
    scenarios: [{ name: "high", label: "High", changes: [{ line: "amount", how: "set", to: 10 }] }],
    headline: [],
    charts: [],
  });

export interface Ran {
  readonly status: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly said: readonly string[];
}

export async function run(...args: readonly string[]): Promise<Ran> {
  let out = "";
  const said: string[] = [];
  const status = await runCommandLine(args, { print: (text) => (out += text), say: (line) => void said.push(line) });
  return { status, out, said };
}

export async function runJson<T>(...args: readonly string[]): Promise<T> {
  return JSON.parse((await run(...args)).out) as T;
}
