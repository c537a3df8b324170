/** How and where to look. */
import type { FindOptions } from "../../shared/model/find.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { FindButton } from "./FindButton.tsx";
import { askFor } from "./findActions.ts";

const places = [
  { option: "inNames", label: "Names" },
  { option: "inLabels", label: "Labels" },
  { option: "inFormulas", label: "Formulas" },
  { option: "inNotes", label: "Notes" },
] as const satisfies readonly { readonly option: keyof FindOptions; readonly label: string }[];

export function FindOptionsRow() {
  const app = useAppHandle();
  const options = useApp((state) => state.find.asked.options);
  const toggle = (option: keyof FindOptions) => askFor(app, { options: { ...options, [option]: !options[option] } });
  return (
    <div className="find-options">
      <FindButton label="Match case" isOn={options.matchCase} onPress={() => toggle("matchCase")}>
        Aa
      </FindButton>
      <FindButton label="Whole words" isOn={options.wholeWord} onPress={() => toggle("wholeWord")}>
        <span className="find-word">ab</span>
      </FindButton>
      <fieldset className="find-places">
        <legend className="for-screen-readers">Find in</legend>
        {places.map(({ option, label }) => (
          <label key={option} className="find-place">
            <input type="checkbox" checked={options[option]} onChange={() => toggle(option)} />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
