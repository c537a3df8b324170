/** What a person should know of a file that could be read. */
import { unreachable } from "../invariant.ts";
import { currentVersion } from "./format.ts";
import { type Path, pathText } from "./path.ts";

export type FileNotice =
  | { readonly code: "migrated"; readonly from: number }
  | { readonly code: "unknown-key"; readonly at: Path };

/** One sentence. */
export function noticeSentence(notice: FileNotice): string {
  switch (notice.code) {
    case "migrated":
      return `The file has version ${notice.from} of the format; it will be saved as version ${currentVersion}.`;
    case "unknown-key":
      return `${pathText(notice.at)}: this Railhead does not know this key; it is kept as it is.`;
    default:
      return unreachable(notice);
  }
}
