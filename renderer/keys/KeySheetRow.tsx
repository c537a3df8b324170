import { KeyCap } from "./KeyCap.tsx";
import type { Surroundings } from "./keptKeys.ts";
import { keptText, placeText, type SheetRow } from "./sheet.ts";

/** What is done, and by which keys; a key that does not reach the page says who keeps it. */
export function KeySheetRow({ row, around }: { readonly row: SheetRow; readonly around: Surroundings }) {
  const { action, keys, isOwn } = row;
  const kept = keys.flatMap((key) => keptText(key, around) ?? []);
  const place = placeText[action.place];
  return (
    <li className="key-sheet-row">
      <span className="key-sheet-label" title={place === "" ? undefined : place}>
        {action.label}
        {isOwn && <span className="key-sheet-note"> (yours)</span>}
        {kept.map((text) => (
          <span key={text} className="key-sheet-note">
            {" "}
            {text}
          </span>
        ))}
      </span>
      <span className="key-caps">
        {keys.map((key) => (
          <KeyCap key={key} accelerator={key} />
        ))}
      </span>
    </li>
  );
}
