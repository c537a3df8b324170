import { useState } from "react";
import { rowButton } from "../dialogs/rowButton.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { changeSettings } from "../state/settings.ts";
import type { OwnKeys } from "./bindings.ts";
import { conflictOf, refusalOf, withDefaults, withKey, withoutKey } from "./changeKeys.ts";
import { KeyRecorder } from "./KeyRecorder.tsx";
import type { Surroundings } from "./keptKeys.ts";
import type { KeyAction } from "./keyAction.ts";
import { keyActions } from "./keyGroups.ts";
import { keyText } from "./keyText.ts";
import type { SheetRow } from "./sheet.ts";

interface Props {
  readonly row: SheetRow;
  readonly around: Surroundings;
  readonly onRecording: (isOn: boolean) => void;
}

/** A key that was pressed and cannot be had just so. */
interface Pressed {
  readonly key: string;
  readonly refusal: string | null;
  readonly conflict: KeyAction | null;
}

/** One action: its keys, each to take away, and a new one to press. What has the key already is said before it loses it. */
export function ChangeKeysRow({ row: { action, keys, isOwn }, around, onRecording }: Props) {
  const app = useAppHandle();
  const own = useApp(({ settings }) => settings.keys);
  const [isRecording, setIsRecording] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const keep = (next: OwnKeys) => {
    setPressed(null);
    void changeSettings(app, { keys: next });
  };
  const record = (isOn: boolean) => {
    setIsRecording(isOn);
    onRecording(isOn);
  };
  const take = (key: string) => {
    record(false);
    const refusal = refusalOf(key, around);
    const conflict = refusal === null ? conflictOf(keyActions, own, action, key) : null;
    if (refusal === null && conflict === null) keep(withKey(own, action, key, null));
    else setPressed({ key, refusal, conflict });
  };

  return (
    <li className="change-keys-row" data-rows>
      <div className="key-sheet-row">
        <span className="key-sheet-label">{action.label}</span>
        <span className="key-caps">
          {keys.map((key) => (
            <kbd key={key} className="key-cap">
              {keyText(key, around)}
              {action.fixed === undefined && (
                <button
                  type="button"
                  className="plain-button key-cap-away"
                  aria-label={`Take ${keyText(key, around)} away from ${action.label}`}
                  onClick={() => keep(withoutKey(own, action, key))}
                  {...rowButton("key")}
                >
                  ×
                </button>
              )}
            </kbd>
          ))}
          {action.fixed !== undefined && <span className="key-sheet-note">{action.fixed}</span>}
          {isRecording && <KeyRecorder isMac={around.isMac} onKey={take} onEnd={() => record(false)} />}
          {action.fixed === undefined && !isRecording && (
            <button
              type="button"
              className="plain-button link"
              aria-label={`Add a key for ${action.label}`}
              data-adds="key"
              onClick={() => record(true)}
            >
              Add
            </button>
          )}
          {isOwn && (
            <button
              type="button"
              className="plain-button link"
              aria-label={`Reset the keys of ${action.label}`}
              onClick={() => keep(withDefaults(keyActions, own, action))}
            >
              Reset
            </button>
          )}
        </span>
      </div>
      {pressed !== null && (
        <p className="change-keys-said" role="alert">
          {pressed.refusal ?? `${keyText(pressed.key, around)} is “${pressed.conflict?.label}” now.`}
          {pressed.conflict !== null && (
            <button
              type="button"
              className="plain-button link"
              onClick={() => keep(withKey(own, action, pressed.key, pressed.conflict))}
            >
              Use it for “{action.label}”
            </button>
          )}
          <button type="button" className="plain-button link" onClick={() => setPressed(null)}>
            {pressed.conflict === null ? "OK" : "Leave it"}
          </button>
        </p>
      )}
    </li>
  );
}
