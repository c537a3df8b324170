/** Every command of the page, in the order a list shows them. */
import { invariant } from "../../shared/invariant.ts";
import { clipboardCommands } from "./clipboardCommands.ts";
import type { Command } from "./command.ts";
import { editCommands } from "./editCommands.ts";
import { fileCommands } from "./fileCommands.ts";
import { findCommands } from "./findCommands.ts";
import { formatCommands } from "./formatCommands.ts";
import { gridViewCommands } from "./gridViewCommands.ts";
import { lineCommands } from "./lineCommands.ts";
import { modelCommands } from "./modelCommands.ts";
import { paneCommands } from "./paneCommands.ts";
import { reviewCommands } from "./reviewCommands.ts";
import { sectionCommands } from "./sectionCommands.ts";
import { structureCommands } from "./structureCommands.ts";
import { traceCommands } from "./traceCommands.ts";
import { viewCommands } from "./viewCommands.ts";

export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...clipboardCommands,
  ...formatCommands,
  ...findCommands,
  ...traceCommands,
  ...lineCommands,
  ...sectionCommands,
  ...viewCommands,
  ...paneCommands,
  ...gridViewCommands,
  ...modelCommands,
  ...structureCommands,
  ...reviewCommands,
];

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

export function commandOf(id: string): Command {
  const command = byId.get(id);
  invariant(command !== undefined, `there is a command ${id}`);
  return command;
}
