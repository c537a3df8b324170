/** What a panel shows over the page. Closed, it gives the keyboard back to the grid. */
import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { Panel } from "../state/appState.ts";
import { leavePanel } from "./leavePanel.ts";

interface Props extends Omit<ModalProps, "opened" | "onClose" | "returnFocus" | "children"> {
  readonly panel: Panel;
  /** Given what closes the dialog. Mounted anew each time it opens. */
  readonly children: (close: () => void) => ReactNode;
}

export function PanelDialog({ panel, children, ...rest }: Props) {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === panel);
  const close = () => leavePanel(app);
  return (
    <Modal {...rest} opened={isOpen} onClose={close} returnFocus={false}>
      {children(close)}
    </Modal>
  );
}
