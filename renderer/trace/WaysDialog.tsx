/** Which of several cells to go to, along the trace: arrows and letters choose, Enter goes. */
import { Modal } from "@mantine/core";
import { useEffect, useMemo, useRef } from "react";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { Panel } from "../state/appState.ts";
import { closePanel } from "../state/panel.ts";
import { type Direction, stepNodes } from "./stepNodes.ts";
import { TreeView } from "./TreeView.tsx";

const ways: { readonly [Name in "fed-by" | "feeds"]: { readonly direction: Direction; readonly title: string } } = {
  "fed-by": { direction: "up", title: "What feeds this cell" },
  feeds: { direction: "down", title: "What follows from this cell" },
};

export function WaysDialog() {
  const app = useAppHandle();
  const panel = useApp((state) => state.panel);
  const way = isWay(panel) ? ways[panel] : null;
  const close = () => leavePanel(app);
  return (
    <Modal opened={way !== null} onClose={close} title={way?.title} centered={false} returnFocus={false}>
      {way !== null && <WaysTree {...way} />}
    </Modal>
  );
}

const isWay = (panel: Panel | null): panel is "fed-by" | "feeds" => panel === "fed-by" || panel === "feeds";

function WaysTree({ direction, title }: { readonly direction: Direction; readonly title: string }) {
  const app = useAppHandle();
  const live = useApp((state) => state.live);
  const selection = useApp((state) => state.selection);
  const box = useRef<HTMLDivElement>(null);
  const nodes = useMemo(
    () => (selection === null ? [] : stepNodes(live, selection, direction)),
    [live, selection, direction],
  );
  // The dialog gives the focus too, but a moment later: a fast arrow would still be the grid's.
  useEffect(() => box.current?.querySelector<HTMLElement>('[role="treeitem"]')?.focus(), []);
  return (
    <div ref={box} data-autofocus>
      <TreeView label={title} nodes={nodes} onGo={() => closePanel(app)} />
    </div>
  );
}
