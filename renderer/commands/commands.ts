/** Every command of the page by what it is about, in the order a list shows them. */
import { invariant } from "../../shared/invariant.ts";
import { analysisCommands } from "./analysisCommands.ts";
import { clipboardCommands } from "./clipboardCommands.ts";
import type { Command } from "./command.ts";
import { editCommands } from "./editCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { findCommands } from "./findCommands.ts";
import { formatCommands } from "./formatCommands.ts";
import { gridViewCommands } from "./gridViewCommands.ts";
import { helpCommands } from "./helpCommands.ts";
import { lineCommands } from "./lineCommands.ts";
import { modelCommands } from "./modelCommands.ts";
import { paneCommands } from "./paneCommands.ts";
import { pictureCommands } from "./pictureCommands.ts";
import { reviewCommands } from "./reviewCommands.ts";
import { sectionCommands } from "./sectionCommands.ts";
import { structureCommands } from "./structureCommands.ts";
import { traceCommands } from "./traceCommands.ts";
import { uncertaintyCommands } from "./uncertaintyCommands.ts";
import { viewCommands } from "./viewCommands.ts";

export interface CommandGroup {
  readonly label: string;
  readonly commands: readonly Command[];
}

export const commandGroups: readonly CommandGroup[] = [
  { label: "File", commands: fileCommands },
  { label: "Edit", commands: [...editCommands, ...clipboardCommands] },
  { label: "Find", commands: findCommands },
  { label: "View", commands: [...viewCommands, ...gridViewCommands] },
  { label: "Format", commands: formatCommands },
  { label: "Model", commands: modelCommands },
  { label: "Lines and sections", commands: [...lineCommands, ...sectionCommands, ...structureCommands] },
  { label: "Uncertainty", commands: uncertaintyCommands },
  { label: "Headline and charts", commands: pictureCommands },
  { label: "Analyses", commands: analysisCommands },
  { label: "Seeing why", commands: [...traceCommands, ...reviewCommands] },
  { label: "Moving about the window", commands: paneCommands },
  { label: "Help", commands: helpCommands },
];

export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands);

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

export function commandOf(id: string): Command {
  const command = byId.get(id);
  invariant(command !== undefined, `there is a command ${id}`);
  return command;
}
