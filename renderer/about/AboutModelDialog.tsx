/** What the model is called and what its author says of it, with what it is made of. */
import { counted } from "../../shared/model/counted.ts";
import type { Document } from "../../shared/model/document.ts";
import { runsText } from "../../shared/model/edits/timelineStory.ts";
import { allLines } from "../../shared/model/lines.ts";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { describeModel } from "./aboutActions.ts";
import { TextsForm } from "./TextsForm.tsx";

export function AboutModelDialog() {
  return (
    <PanelDialog panel="about-model" title="About this model" size={540}>
      {(close) => <AboutModel onClose={close} />}
    </PanelDialog>
  );
}

function AboutModel({ onClose }: { readonly onClose: () => void }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  return (
    <TextsForm
      fields={[
        { id: "title", label: "Title", value: document.title },
        { id: "note", label: "Note", value: document.note ?? "", isLong: true },
      ]}
      onTake={({ title = "", note = "" }) => describeModel(app, title, note)}
      onClose={onClose}
    >
      <p className="field-hint">{sizeText(document)}</p>
    </TextsForm>
  );
}

function sizeText(document: Document): string {
  const { timeline, sections, lists, scenarios } = document;
  const parts = [
    counted(allLines(document).length, "line"),
    counted(sections.length, "section"),
    counted(lists.length, "list"),
    counted(scenarios.length, "scenario"),
  ];
  return `${runsText(timeline)} ${parts.join(", ")}.`;
}
