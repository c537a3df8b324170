/** Files where a browser cannot reach the disk: chosen by an input element, saved as downloads. Each has a ticket that leads nowhere again. */
import type { FileTicket, OpenedFile, SaveAsRequest, SavedFile } from "../../shared/host/files.ts";
import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";
import { contentOf, digestOf } from "./fileContent.ts";

export async function downloadModel(
  page: Document,
  { text, suggestedName }: SaveAsRequest,
): Promise<Answer<SavedFile>> {
  const bytes = new TextEncoder().encode(text);
  download(page, { bytes, mediaType: "application/json", name: suggestedName });
  return succeed({ ticket: loneTicket(), name: suggestedName, digest: await digestOf(bytes) });
}

interface Download {
  readonly bytes: BufferSource;
  readonly mediaType: string;
  readonly name: string;
}

/** Gives the file to the browser, which puts it where it puts downloads and says so itself. */
export function download(page: Document, { bytes, mediaType, name }: Download): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // long enough for the download to have begun
}

export async function upload(page: Document): Promise<Answer<OpenedFile | null>> {
  const file = await chosenFile(page);
  if (file === null) return succeed(null);
  try {
    const content = await contentOf(file);
    return content.ok ? succeed({ ticket: loneTicket(), ...content.value }) : content;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ code: "not-readable", name: file.name, systemCode: error.name });
  }
}

/** Null where the person cancelled. */
function chosenFile(page: Document): Promise<File | null> {
  const input = page.createElement("input");
  input.type = "file";
  input.accept = ".railhead,.json,application/json";
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

const loneTicket = () => crypto.randomUUID() as string as FileTicket;
