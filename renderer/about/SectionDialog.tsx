/** What a section is called, on the page and in the file, and what is said of it. */
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { describeSection } from "./aboutActions.ts";
import { TextsForm } from "./TextsForm.tsx";

export function SectionDialog() {
  return (
    <PanelDialog panel="section" title="Section settings" size={540}>
      {(close) => <SectionForm onClose={close} />}
    </PanelDialog>
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
