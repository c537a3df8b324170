/** Everything the palette can find, in the order it is shown while nothing is typed. */
import { functions } from "../../shared/formula/catalogue.ts";
import type { Document } from "../../shared/model/document.ts";
import { commandGroups } from "../commands/commands.ts";
import { keyActions } from "../keys/keyGroups.ts";
import { type Entry, entry } from "./entry.ts";

/** Cost: once for each document. */
export const entriesOf = (document: Document): readonly Entry[] => [...commandEntries, ...ofModel(document), ...help];

const commandEntries: readonly Entry[] = commandGroups.flatMap(({ label: group, commands }) =>
  commands.map(({ id, label }) => entry("command", id, label, group, id.replaceAll("-", " "))),
);

const ofModel = ({ scenarios, analyses = [], sections, lists }: Document): readonly Entry[] => [
  entry("scenario", "", "Base", "Scenario"),
  ...scenarios.map(({ name, label }) => entry("scenario", name, label, "Scenario", name)),
  ...analyses.map(({ name, label }) => entry("analysis", name, label, "Analysis", name)),
  ...sections.map(({ name, label }) => entry("section", name, label, "Section", name)),
  ...sections.flatMap(({ label: section, lines }) =>
    lines.map(({ name, label }) => entry("line", name, label, section, name)),
  ),
  ...lists.flatMap((list) =>
    list.members.map(({ name, label }) => entry("member", `${list.name}|${name}`, label, list.label, name)),
  ),
];

const help: readonly Entry[] = [
  ...functions.map(({ name, signature, help: text }) => entry("function", name, signature, "Function", text)),
  ...keyActions
    .filter(({ id }) => !commandEntries.some(({ name }) => name === id))
    .map(({ id, label }) => entry("key", id, label, "Key")),
];
