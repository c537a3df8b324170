/** Something else uses what is to be deleted: says what, and offers what can become of it. */
import { Modal } from "@mantine/core";
import { useMemo } from "react";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { RemovalQuestion } from "../lists/RemovalQuestion.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { chosenRemoval } from "./deleteChosen.ts";

export function DeleteDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "delete-lines");
  const document = useApp((state) => state.document);
  const asked = useMemo(() => (isOpen ? chosenRemoval(app.store.getState()) : null), [app, isOpen, document]);
  const close = () => leavePanel(app);
  return (
    <Modal opened={isOpen && asked !== null} onClose={close} title={`Delete ${asked?.label ?? ""}`} returnFocus={false}>
      {asked !== null && <RemovalQuestion label={asked.label} removal={asked.removal} onDone={close} />}
    </Modal>
  );
}
