/** The built-in models: ordinary model files to begin from. */
import { templates } from "../../shared/templates/templates.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { newFromTemplate } from "../state/files/newModel.ts";
import { PanelDialog } from "./PanelDialog.tsx";

export function TemplatesDialog() {
  const app = useAppHandle();
  return (
    <PanelDialog panel="templates" title="Built-in models">
      {() => (
        <>
          <p className="dialog-text">Each opens as a new, unsaved model; its original stays.</p>
          <ul className="choices">
            {templates.map(({ name, title }, index) => (
              <li key={name}>
                <button
                  type="button"
                  className="plain-button choice"
                  data-autofocus={index === 0 || undefined}
                  onClick={() => void newFromTemplate(app, name)}
                >
                  <span className="choice-label">{title}</span>
                  <span className="choice-aside">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </PanelDialog>
  );
}
