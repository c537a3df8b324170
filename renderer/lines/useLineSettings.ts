/** The line settings while they are filled in: what is typed, what is wrong with it, and saving it in one step. */
import { useState } from "react";
import { withoutLead } from "../../shared/formula/looseTokens.ts";
import type { Line } from "../../shared/model/document.ts";
import { isNameAutomatic, nameFromLabel } from "../../shared/model/edits/lineNames.ts";
import { type LineSettings, settingsEdit, settingsOf } from "../../shared/model/edits/lineSettings.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { edit } from "../state/edit.ts";
import { openLine } from "../state/fold.ts";
import { shownValues } from "./inputOrCalculation.ts";
import { judgeSettings, type SettingsProblems } from "./judgeSettings.ts";

interface Filling {
  readonly settings: LineSettings;
  readonly problems: SettingsProblems;
  change(change: Partial<LineSettings>): void;
  save(): void;
}

export function useLineSettings(line: Line, onDone: () => void): Filling {
  const app = useAppHandle();
  const [settings, setSettings] = useState(() => settingsOf(line));
  const [problems, setProblems] = useState<SettingsProblems>({});
  const [followsLabel, setFollowsLabel] = useState(() => isNameAutomatic(app.store.getState().document, line));

  return {
    settings,
    problems,
    change(change) {
      if (change.name !== undefined) setFollowsLabel(false);
      const isFollowing = followsLabel && change.label !== undefined && change.label.trim() !== "";
      const name = isFollowing
        ? nameFromLabel(app.store.getState().document, change.label ?? "", line.name)
        : undefined;
      setSettings((before) => ({ ...before, ...change, ...(name === undefined ? {} : { name }) }));
    },
    save() {
      const state = app.store.getState();
      const after = tidied(settings);
      const change = settingsEdit(state.document, line, after, shownValues(state, line.name));
      if (change === null) return onDone();
      const wrong = judgeSettings(state, line, after, change);
      setProblems(wrong);
      if (Object.keys(wrong).length > 0) return;
      const done = edit(app, change);
      if (!done.ok) return setProblems({ other: editProblemSentence(done.problems[0]!) });
      if (after.by.some((list) => !line.by?.includes(list))) openLine(app, after.name);
      onDone();
    },
  };
}

/** Spaces at the ends, and the equals sign that spreadsheets want before a formula, are not meant. */
const tidied = (settings: LineSettings): LineSettings => ({
  ...settings,
  label: settings.label.trim(),
  name: settings.name.trim(),
  unit: settings.unit.trim(),
  formula: withoutLead(settings.formula),
  opening: withoutLead(settings.opening),
});
