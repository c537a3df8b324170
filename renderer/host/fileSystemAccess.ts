/** What we use of the File System Access API, which TypeScript's own types of the page leave out in part. */
export interface Picker {
  showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: PickerOptions & { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

export interface PickerOptions {
  readonly id: string;
  readonly types: readonly { readonly description: string; readonly accept: { readonly [mime: string]: string[] } }[];
}

export const pickerOptions: PickerOptions = {
  id: "railhead",
  types: [{ description: "Railhead model", accept: { "application/json": [".railhead", ".json"] } }],
};

type Permitted = FileSystemFileHandle & {
  requestPermission?(wanted: { readonly mode: "read" | "readwrite" }): Promise<PermissionState>;
};

/** Asks the person where the browser has not yet been told. False also where it may not ask, as outside a click. */
export async function isAllowed(handle: FileSystemFileHandle, mode: "read" | "readwrite"): Promise<boolean> {
  try {
    const answer = await (handle as Permitted).requestPermission?.({ mode });
    return answer === undefined || answer === "granted";
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** Null where the person cancelled. */
export async function chosen(
  pick: () => Promise<FileSystemFileHandle | undefined> | undefined,
): Promise<FileSystemFileHandle | null> {
  try {
    return (await pick()) ?? null;
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}
