/** Files for other programs in a browser: at the place the person picks, else among the downloads. */
import { type ExportedFile, type ExportRequest, exportKinds } from "../../shared/host/exports.ts";
import type { Answer } from "../../shared/host/host.ts";
import { succeed } from "../../shared/result.ts";
import { download } from "./downloads.ts";
import { chosen, type Picker, type PickerOptions } from "./fileSystemAccess.ts";
import { writeHandle } from "./writeHandle.ts";

export async function browserExport(
  page: Window & Picker,
  request: ExportRequest,
): Promise<Answer<ExportedFile | null>> {
  const { kind, suggestedName } = request;
  const bytes = new Uint8Array(request.bytes); // its own memory: a view of a shared one could change while it is written
  const { mediaType } = exportKinds[kind];
  if (page.showSaveFilePicker === undefined) {
    download(page.document, { bytes, mediaType, name: suggestedName });
    return succeed({ name: suggestedName, place: "downloads" });
  }
  const handle = await chosen(() => page.showSaveFilePicker?.({ ...optionsOf(kind), suggestedName }));
  if (handle === null) return succeed(null);
  const written = await writeHandle(handle, bytes);
  return written.ok ? succeed({ name: handle.name, place: "chosen" }) : written;
}

/** An id of its own: pictures go to another folder than models, and the browser remembers each. */
function optionsOf(kind: ExportRequest["kind"]): PickerOptions {
  const { name, extension, mediaType } = exportKinds[kind];
  return { id: "railhead-export", types: [{ description: name, accept: { [mediaType]: [`.${extension}`] } }] };
}
