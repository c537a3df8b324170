/** The built-in models: ordinary model files to begin from. */
import { Modal } from "@mantine/core";
import { templates } from "../../shared/templates/templates.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { newFromTemplate } from "../state/files/newModel.ts";
import { leavePanel } from "./leavePanel.ts";

export function TemplatesDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "templates");
  const close = () => leavePanel(app);
  return (
    <Modal opened={isOpen} onClose={close} title="Built-in models" returnFocus={false}>
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
    </Modal>
  );
}
