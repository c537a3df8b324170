/** Files that go out for other programs: written once where the person says, never opened or saved on by Railhead. */
import { maxFileBytes } from "./files.ts";

/** What each kind is called in a dialog, and the ending of its names without the dot. */
export const exportKinds = {
  png: { name: "PNG picture", extension: "png", mediaType: "image/png" },
  svg: { name: "SVG picture", extension: "svg", mediaType: "image/svg+xml" },
  csv: { name: "Comma-separated values", extension: "csv", mediaType: "text/csv" },
} as const;

export type ExportKind = keyof typeof exportKinds;

export interface ExportRequest {
  readonly kind: ExportKind;
  /** The whole content of the file; a text is its UTF-8 bytes. */
  readonly bytes: Uint8Array;
  /** Offered in the dialog with its ending; the person may choose another. */
  readonly suggestedName: string;
}

export interface ExportedFile {
  /** The file's own name, without its folder. */
  readonly name: string;
  /** `downloads`: the browser has it and says itself what becomes of it. */
  readonly place: "chosen" | "downloads";
}

export const maxExportBytes = maxFileBytes;
