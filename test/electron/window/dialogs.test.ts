import type { BrowserWindow, Dialog, SaveDialogOptions } from "electron";
import { expect, test } from "vitest";
import { createDialogs, modelKind } from "../../../electron/window/dialogs.ts";

function dialogsAnswering(answer: { readonly canceled: boolean; readonly filePath: string }) {
  const asked: SaveDialogOptions[] = [];
  const showSaveDialog = async (_window: unknown, options: SaveDialogOptions) => {
    asked.push(options);
    return answer;
  };
  return { dialogs: createDialogs({ showSaveDialog } as unknown as Dialog, {} as BrowserWindow), asked };
}

test("a place to save to is asked for under the name that is there, and a file there is not replaced unasked", async () => {
  const { dialogs, asked } = dialogsAnswering({ canceled: false, filePath: "/models/a.railhead" });
  expect(await dialogs.choosePlace("a.railhead", modelKind)).toBe("/models/a.railhead");
  expect(asked).toMatchObject([
    { defaultPath: "a.railhead", filters: [{ name: "Railhead model", extensions: ["railhead"] }] },
  ]);
  expect(asked[0]?.properties).toContain("showOverwriteConfirmation");
});

test("a dialog that was cancelled names no place", async () => {
  expect(await dialogsAnswering({ canceled: true, filePath: "" }).dialogs.choosePlace("a.railhead", modelKind)).toBe(
    null,
  );
});
