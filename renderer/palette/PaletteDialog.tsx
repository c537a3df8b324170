/** Finds everything by a fuzzy name and does it: commands, lines, scenarios, analyses, members, functions, keys; or a line alone. */
import { Modal } from "@mantine/core";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { PaletteField } from "./PaletteField.tsx";
import "./palette.css";

export function PaletteDialog() {
  const app = useAppHandle();
  const only = useApp(({ panel }) => (panel === "go-to-line" ? "line" : null));
  const isOpen = useApp(({ panel }) => panel === "palette" || panel === "go-to-line");
  const title = only === null ? "Search or run" : "Label or name of a line";
  const close = () => leavePanel(app);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      withCloseButton={false}
      title={only === null ? title : "Go to line"}
      className="palette-modal"
      size={620}
      centered={false}
      yOffset="9vh"
      padding={0}
      returnFocus={false}
    >
      <PaletteField title={title} only={only} />
    </Modal>
  );
}
