/** What the model is called and what its author says of it, with what it is made of. */
import { Modal } from "@mantine/core";
import { counted } from "../../shared/counted.ts";
import type { Document } from "../../shared/model/document.ts";
import { runsText } from "../../shared/model/edits/timelineStory.ts";
import { allLines } from "../../shared/model/lines.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { describeModel } from "./aboutActions.ts";
import { TextsForm } from "./TextsForm.tsx";

export function AboutModelDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "about-model");
  const close = () => {
    closePanel(app);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Modal opened={isOpen} onClose={close} title="About this model" size={540} returnFocus={false}>
      <AboutModel onClose={close} />
    </Modal>
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
