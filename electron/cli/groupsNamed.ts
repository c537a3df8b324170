/** `--group LABEL=LINE,LINE`: lines that count as one driver. */
import type { DriverGroup } from "../../shared/model/analyses.ts";
import type { Document } from "../../shared/model/document.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { partedNames } from "./cellNamed.ts";
import type { CommandProblem } from "./problems.ts";
import { lineNamed } from "./settings.ts";

/** Stops at the first that makes no sense in this document. A line counts once: in one group. */
export function groupsNamed(
  document: Document,
  texts: readonly string[],
): Result<readonly DriverGroup[], CommandProblem> {
  const groups = new Map<string, DriverGroup>();
  const taken = new Set<string>();
  for (const text of texts) {
    const [label, names] = partsOf(text);
    if (label === "" || names.length === 0)
      return fail({ code: "usage", reason: `"${text}" groups nothing: write LABEL=LINE,LINE.` });
    if (groups.has(label)) return fail({ code: "usage", reason: `Two groups are called "${label}": name each once.` });
    for (const name of names) {
      const line = lineNamed(document, name);
      if (!line.ok) return line;
      if (taken.has(name)) return fail({ code: "usage", reason: `"${name}" is grouped twice: a line counts once.` });
      taken.add(name);
    }
    groups.set(label, { label, lines: names });
  }
  return succeed([...groups.values()]);
}

/** Parted at the first equals sign: no name of a line has one. */
function partsOf(text: string): readonly [string, readonly string[]] {
  const at = text.indexOf("=");
  return at === -1 ? [text, []] : [text.slice(0, at).trim(), partedNames([text.slice(at + 1)])];
}
