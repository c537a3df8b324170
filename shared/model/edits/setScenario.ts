/** What a scenario is called: its label and note for people, its name for files and the command line. */
import { succeed } from "../../result.ts";
import { type DocumentDraft, type Outcome, scenarioOf } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import { newName, newScenarioLabel } from "./newName.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

export interface LabelScenario {
  readonly kind: "label-scenario";
  readonly scenario: string;
  readonly label: string;
}

export interface NoteScenario {
  readonly kind: "note-scenario";
  readonly scenario: string;
  /** Null takes it away. */
  readonly note: string | null;
}

/** The question it answers, `Demand` or `Financing`: scenarios of unlike axes combine. */
export interface SetAxis {
  readonly kind: "set-axis";
  readonly scenario: string;
  /** Null takes it away. */
  readonly axis: string | null;
}

/** Scenarios that rest on it, and analyses, follow. */
export interface RenameScenario {
  readonly kind: "rename-scenario";
  readonly scenario: string;
  readonly name: string;
}

export function labelScenario(draft: DocumentDraft, { scenario: name, label }: LabelScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const checked = checkedText(label, "label");
  if (!checked.ok) return checked;
  const unlike = newScenarioLabel(label, draft.scenarios, name);
  if (!unlike.ok) return unlike;
  const before = scenario.value.label;
  scenario.value.label = checked.value;
  return succeed(`Call ${before} ${label}`);
}

export function noteScenario(draft: DocumentDraft, { scenario: name, note }: NoteScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const done = setText(scenario.value, "note", note);
  return done.ok ? succeed(`Change the note of ${scenario.value.label}`) : done;
}

export function setAxis(draft: DocumentDraft, { scenario: name, axis }: SetAxis): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label } = scenario.value;
  if (axis === null || axis.trim() === "") {
    delete scenario.value.axis;
    return succeed(`Take ${label} off its axis`);
  }
  const checked = checkedText(axis, "label");
  if (!checked.ok) return checked;
  scenario.value.axis = checked.value;
  return succeed(`Put ${label} on the axis ${axis}`);
}

export function renameScenario(draft: DocumentDraft, { scenario: from, name: to }: RenameScenario): Outcome {
  const scenario = scenarioOf(draft, from);
  if (!scenario.ok) return scenario;
  const checked = newName("scenario", to, draft.scenarios, from);
  if (!checked.ok) return checked;
  scenario.value.name = to;
  for (const other of draft.scenarios) {
    if (other.basedOn === from) other.basedOn = to;
    if (other.combines?.includes(from)) other.combines = other.combines.map((each) => (each === from ? to : each));
  }
  followReferences(draft, { scenario: (each) => (each === from ? to : each) });
  return succeed(`Rename the scenario ${from} to ${to}`);
}
