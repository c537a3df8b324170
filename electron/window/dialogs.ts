/** What the desktop asks a person, in native dialogs that belong to the window. */
import type { BrowserWindow, Dialog } from "electron";
import { type ExternalLinkId, externalLinks } from "../../shared/host/externalLinks.ts";
import { fileExtension } from "../../shared/host/files.ts";

export interface Dialogs {
  /** Full path; null where the person cancelled. */
  chooseFile(): Promise<string | null>;
  /** Full path; null where the person cancelled. The dialog has asked before a file is replaced. */
  choosePlace(suggestedName: string, kind: FileKind): Promise<string | null>;
  mayOpenLink(link: ExternalLinkId): Promise<boolean>;
  /** After the page broke: whether to start it again, or else to quit. */
  mayReload(): Promise<boolean>;
}

/** What a dialog offers to see and to save. */
export interface FileKind {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
}

export const modelKind: FileKind = { name: "Railhead model", extension: fileExtension };

const filtersOf = ({ name, extension }: FileKind) => [{ name, extensions: [extension] }];

export function createDialogs(dialog: Dialog, window: BrowserWindow): Dialogs {
  const agree = async (message: string, detail: string, buttons: [string, string]): Promise<boolean> => {
    const asked = { type: "question", message, detail, buttons, defaultId: 0, cancelId: 1 } as const;
    const { response } = await dialog.showMessageBox(window, { ...asked, buttons: [...buttons] });
    return response === 0;
  };
  return {
    async chooseFile() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        filters: filtersOf(modelKind),
        properties: ["openFile"],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async choosePlace(suggestedName, kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        filters: filtersOf(kind),
        defaultPath: suggestedName,
        properties: ["createDirectory", "showOverwriteConfirmation"], // Linux asks only where it is told to
      });
      return canceled || filePath === "" ? null : filePath;
    },
    mayOpenLink: (link) =>
      agree(`Open ${externalLinks[link].label} in the browser?`, externalLinks[link].url, ["Open", "Cancel"]),
    mayReload: () =>
      agree(
        "The page stopped working.",
        "Your work up to the last second is kept. Start the page again and it is offered to you.",
        ["Start again", "Quit"],
      ),
  };
}
