/** Other keys for what Railhead does: press the new one, take one away, or go back to those it came with. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { changeSettings } from "../state/settings.ts";
import { ChangeKeysRow } from "./ChangeKeysRow.tsx";
import { sheetOf } from "./sheet.ts";
import { useSurroundings } from "./useKeys.ts";
import "./keys.css";

export function ChangeKeysDialog() {
  const [isRecording, setIsRecording] = useState(false);
  return (
    <PanelDialog panel="change-keys" title="Change keys" size={720} closeOnEscape={!isRecording}>
      {() => <ChangeKeys onRecording={setIsRecording} />}
    </PanelDialog>
  );
}

function ChangeKeys({ onRecording }: { readonly onRecording: (isOn: boolean) => void }) {
  const app = useAppHandle();
  const own = useApp(({ settings }) => settings.keys);
  const about = useApp((state) => state.panelSubject);
  const around = useSurroundings();
  const [text, setText] = useState(about ?? "");
  const groups = sheetOf(own, around, text, true);
  return (
    <>
      <div className="key-sheet-top">
        <input
          className="finder-field"
          data-autofocus
          aria-label="Search what keys do"
          placeholder="What to do, or a key"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          variant="default"
          size="compact-sm"
          disabled={Object.keys(own).length === 0}
          onClick={() => void changeSettings(app, { keys: {} })}
        >
          Reset all
        </Button>
      </div>
      {groups.map(({ label, rows }) => (
        <section key={label} className="key-sheet-group">
          <h3>{label}</h3>
          <ul>
            {rows.map((row) => (
              <ChangeKeysRow key={row.action.id} row={row} around={around} onRecording={onRecording} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p className="dialog-text">Nothing is called so.</p>}
    </>
  );
}
