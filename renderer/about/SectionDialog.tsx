/** What a section is called, on the page and in the file, and what is said of it. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { describeSection } from "./aboutActions.ts";
import { TextsForm } from "./TextsForm.tsx";

export function SectionDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "section");
  const close = () => {
    closePanel(app);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Modal opened={isOpen} onClose={close} title="Section settings" size={540} returnFocus={false}>
      <SectionForm onClose={close} />
    </Modal>
  );
}

function SectionForm({ onClose }: { readonly onClose: () => void }) {
  const app = useAppHandle();
  const section = useApp(({ document, panelSubject }) => document.sections.find(({ name }) => name === panelSubject));
  if (section === undefined) return <p className="dialog-text">This section is not there any more.</p>;
  return (
    <TextsForm
      fields={[
        { id: "label", label: "Label", value: section.label },
        { id: "name", label: "Name in the file", value: section.name, isName: true },
        { id: "note", label: "Note", value: section.note ?? "", isLong: true },
      ]}
      onTake={({ label = "", name = "", note = "" }) => describeSection(app, section, { label, name, note })}
      onClose={onClose}
    />
  );
}
