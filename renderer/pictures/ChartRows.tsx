import { findLine } from "../../shared/model/lines.ts";
import { CommitField } from "../dialogs/CommitField.tsx";
import { Grip } from "../dialogs/Grip.tsx";
import { RemoveButton } from "../dialogs/RemoveButton.tsx";
import { rowButton } from "../dialogs/rowButton.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useReorder } from "../dialogs/useReorder.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { CloseIcon } from "../theme/icons.tsx";

/** The charts, top to bottom, each with its title and its lines. */
export function ChartRows() {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const { charts } = document;
  const { rowProps, gripProps, onKeyDown } = useReorder(charts.length, (index, at) =>
    takeEdit(app, { kind: "move-chart", index, at }),
  );
  if (charts.length === 0)
    return <p className="field-hint">Nothing yet. Select a line and choose “Show in a chart”.</p>;
  return (
    <ol className="picture-rows" aria-label="Charts" data-rows>
      {charts.map(({ title, lines }, index) => (
        // By place, so that a row keeps the keyboard when its chart is called otherwise or moved.
        <li key={index} className="dialog-row chart-row" {...rowProps(index)}>
          <Grip label={title} {...gripProps(index)} />
          <CommitField
            label={`Title of ${title}`}
            value={title}
            onTake={(text) => takeEdit(app, { kind: "set-chart", index, fields: { title: text } })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          <div className="chart-row-lines" data-rows>
            {lines.map((name, place) => {
              const label = findLine(document, name)?.label ?? name;
              return (
                // A line may stand in a chart twice.
                <span key={place} className="chart-row-line">
                  {label}
                  <button
                    type="button"
                    className="plain-button chart-row-remove"
                    aria-label={`Take ${label} out of ${title}`}
                    onClick={() =>
                      takeEdit(app, { kind: "set-chart", index, fields: { lines: lines.toSpliced(place, 1) } })
                    }
                    {...rowButton("line")}
                  >
                    <CloseIcon />
                  </button>
                </span>
              );
            })}
          </div>
          <RemoveButton
            hint="Remove the chart"
            label={`Remove the chart ${title}`}
            onClick={() => takeEdit(app, { kind: "remove-chart", index })}
          />
        </li>
      ))}
    </ol>
  );
}
