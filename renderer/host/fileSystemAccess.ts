/** What we use of the File System Access API, which TypeScript's own types of the page leave out in part. */
export interface Picker {
  showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: PickerOptions & { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

interface PickerOptions {
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

/** Asks the person where the browser has not yet been told. */
export async function isAllowed(handle: FileSystemFileHandle, mode: "read" | "readwrite"): Promise<boolean> {
  const answer = await (handle as Permitted).requestPermission?.({ mode });
  return answer === undefined || answer === "granted";
}

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
