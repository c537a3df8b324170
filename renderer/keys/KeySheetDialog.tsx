/** The cheat sheet: every key as the person has it, to search and to print. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { openPanel } from "../state/panel.ts";
import { KeySheetRow } from "./KeySheetRow.tsx";
import { sheetOf } from "./sheet.ts";
import { useSurroundings } from "./useKeys.ts";
import "./keys.css";

export function KeySheetDialog() {
  return (
    <PanelDialog panel="keys" title="Keyboard" size={1080} className="key-sheet">
      {() => <KeySheet />}
    </PanelDialog>
  );
}

function KeySheet() {
  const app = useAppHandle();
  const own = useApp(({ settings }) => settings.keys);
  const about = useApp((state) => state.panelSubject);
  const around = useSurroundings();
  const [text, setText] = useState(about ?? "");
  const groups = sheetOf(own, around, text, false);
  return (
    <>
      <div className="key-sheet-top">
        <input
          className="finder-field"
          data-autofocus
          aria-label="Search the keys"
          placeholder="What to do, or a key"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button variant="default" size="compact-sm" onClick={() => openPanel(app, "change-keys", text)}>
          Change keys…
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <div className="key-sheet-groups">
        {groups.map(({ label, rows }) => (
          <section key={label} className="key-sheet-group">
            <h3>{label}</h3>
            <ul>
              {rows.map((row) => (
                <KeySheetRow key={row.action.id} row={row} around={around} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {groups.length === 0 && <p className="dialog-text">No key does that. The palette finds what has no key.</p>}
    </>
  );
}
