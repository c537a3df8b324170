/** Finds everything by a fuzzy name and does it: commands, lines, scenarios, members, functions, keys; or a line alone. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { PaletteField } from "./PaletteField.tsx";
import "./palette.css";

export function PaletteDialog() {
  const app = useAppHandle();
  const only = useApp(({ panel }) => (panel === "go-to-line" ? "line" : null));
  const isOpen = useApp(({ panel }) => panel === "palette" || panel === "go-to-line");
  const title = only === null ? "Search or run" : "Label or name of a line";
  const close = () => {
    closePanel(app);
    focusGrid();
  };
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
