/**
 * Why a host could not do what the page asked, and the sentence the person reads.
 *
 * A cancelled dialog is no problem: it is answered with null.
 */
import { unreachable } from "../invariant.ts";
import { systemReason } from "./systemReason.ts";

export type HostProblem =
  /** The message itself was wrong: a bug of ours, or a page that is no longer ours. */
  | { readonly code: "bad-request"; readonly reason: string }
  | { readonly code: "not-found"; readonly name: string }
  /** `systemCode` is the operating system's: EACCES, EISDIR, … */
  | { readonly code: "not-readable"; readonly name: string; readonly systemCode: string }
  | { readonly code: "too-large"; readonly name: string; readonly bytes: number; readonly limitBytes: number }
  | { readonly code: "not-text"; readonly name: string }
  /** Not written; the old content is untouched. */
  | { readonly code: "not-writable"; readonly name: string; readonly systemCode: string }
  /** What is there is not what the text was based on. Not written. `digest` is null when the file is gone. */
  | { readonly code: "changed-on-disk"; readonly name: string; readonly digest: string | null }
  /** The browser asked the person whether we may touch the file, and the answer was no. */
  | { readonly code: "not-allowed"; readonly name: string }
  /** The host cannot write to this file where it lies (see Capabilities); save a copy instead. */
  | { readonly code: "not-in-place"; readonly name: string }
  /** Nothing was copied: what was on the clipboard is there still. */
  | { readonly code: "clipboard-refused"; readonly reason: string }
  /** Settings, recents or the journal could not be read or written. */
  | { readonly code: "storage-failed"; readonly what: string; readonly reason: string };

/** One sentence or two, for a person: what happened and what can be done. */
export function hostProblemSentence(problem: HostProblem): string {
  switch (problem.code) {
    case "bad-request":
      return `Railhead could not understand its own request (${problem.reason}). Nothing was changed.`;
    case "not-found":
      return `"${problem.name}" is not there any more: it was moved, renamed or deleted.`;
    case "not-readable":
      return `"${problem.name}" could not be read: ${systemReason(problem.systemCode)}.`;
    case "too-large":
      return `"${problem.name}" is too large for a model (${megabytes(problem.bytes)}; the limit is ${megabytes(problem.limitBytes)}).`;
    case "not-text":
      return `"${problem.name}" is not a text file (UTF-8), so it cannot be a model.`;
    case "not-writable":
      return `"${problem.name}" was not saved: ${systemReason(problem.systemCode)}. The file on disk is as it was.`;
    case "changed-on-disk":
      return problem.digest === null
        ? `"${problem.name}" was deleted or moved since it was opened. Save it again or save a copy.`
        : `"${problem.name}" was changed by someone else since it was opened. Nothing was overwritten.`;
    case "not-allowed":
      return `The browser was not allowed to use "${problem.name}". Try again and allow it, or save a copy.`;
    case "not-in-place":
      return `This browser cannot write to "${problem.name}" where it lies. Save a copy instead.`;
    case "clipboard-refused":
      return `Nothing was copied: the clipboard is not open to Railhead here (${problem.reason}).`;
    case "storage-failed":
      return `Railhead could not keep ${problem.what} (${problem.reason}).`;
    default:
      return unreachable(problem);
  }
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / (1024 * 1024))} MB`;
