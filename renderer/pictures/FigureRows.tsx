import { periodLabels } from "../../shared/model/timeline.ts";
import { CommitField } from "../dialogs/CommitField.tsx";
import { Grip } from "../dialogs/Grip.tsx";
import { RemoveButton } from "../dialogs/RemoveButton.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useReorder } from "../dialogs/useReorder.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";

/** The figures of the headline, left to right, each with its label, its period and what stands under it. */
export function FigureRows() {
  const app = useAppHandle();
  const headline = useApp((state) => state.document.headline);
  const timeline = useApp((state) => state.document.timeline);
  const { rowProps, gripProps, onKeyDown } = useReorder(headline.length, (index, at) =>
    takeEdit(app, { kind: "move-figure", index, at }),
  );
  if (headline.length === 0)
    return <p className="field-hint">Nothing yet. Select a cell and choose “Show in the headline”.</p>;
  const set = (index: number, fields: { label?: string; caption?: string; period?: string | null }) =>
    takeEdit(app, { kind: "set-figure", index, fields });
  return (
    <ol className="picture-rows" aria-label="Figures" data-rows>
      {headline.map(({ label, caption = "", period, show }, index) => (
        // By place, so that a row keeps the keyboard when its figure is called otherwise or moved.
        <li key={index} className="dialog-row figure-row" {...rowProps(index)}>
          <Grip label={label} {...gripProps(index)} />
          <CommitField
            label={`Label of ${label}`}
            value={label}
            isFirst={index === 0}
            onTake={(text) => set(index, { label: text })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          {show === "value" ? (
            <select
              className="dialog-field"
              aria-label={`Period of ${label}`}
              value={period ?? ""}
              onChange={({ target }) => set(index, { period: target.value === "" ? null : target.value })}
            >
              <option value="">First value</option>
              {periodLabels(timeline).map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          ) : (
            <span className="field-hint">the lowest</span>
          )}
          <CommitField
            label={`Text under ${label}`}
            value={caption}
            placeholder="Text under it"
            onTake={(text) => set(index, { caption: text })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          <RemoveButton
            hint="Take out of the headline"
            label={`Take ${label} out of the headline`}
            onClick={() => takeEdit(app, { kind: "remove-figure", index })}
          />
        </li>
      ))}
    </ol>
  );
}
