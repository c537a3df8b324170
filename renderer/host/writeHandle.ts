import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";
import { systemCodeOf } from "./systemCode.ts";

/** Replaces the content of a file the person chose; the browser keeps the old one until the new is whole. */
export async function writeHandle(handle: FileSystemFileHandle, bytes: BufferSource): Promise<Answer<null>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return succeed(null);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ code: "not-writable", name: handle.name, systemCode: systemCodeOf(error) });
  }
}
