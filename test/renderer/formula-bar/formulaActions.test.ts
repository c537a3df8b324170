import { expect, test } from "vitest";
import { ownKeys } from "../../../renderer/formula-bar/editor/formulaKeys.ts";
import type { Hand } from "../../../renderer/formula-bar/editor/hand.ts";
import type { Leaving } from "../../../renderer/formula-bar/editor/leaving.ts";
import { formulaActions } from "../../../renderer/formula-bar/formulaActions.ts";
import type { App } from "../../../renderer/state/app.ts";
import { canonicalKey } from "../../../shared/host/accelerator.ts";

/** As CodeMirror writes it: `Mod-.`, `Shift-Tab`, `ArrowUp`. */
const acceleratorOf = (key: string) =>
  canonicalKey(
    key
      .replace(/^(Mod|Ctrl)-/, "CmdOrCtrl+")
      .replace(/^(Shift|Alt)-/, "$1+")
      .replace("Arrow", ""),
  );

test("the keys that the lists of keys show are those that the editor of a formula has", () => {
  const has = ownKeys({} as App, {} as Hand, {} as Leaving, {} as HTMLElement).map(({ key }) =>
    acceleratorOf(key ?? ""),
  );
  const shown = formulaActions.flatMap(({ keys }) => keys.map(canonicalKey));
  expect(shown.toSorted()).toEqual([...new Set(has)].toSorted());
});
