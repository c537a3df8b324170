/** The window: header, rooms, headline, formula line, workspace, inspector, status, and what opens over them. */
import type { CSSProperties } from "react";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { FindPanel } from "./find/FindPanel.tsx";
import { FormulaBar } from "./formula-bar/FormulaBar.tsx";
import { Header } from "./header/Header.tsx";
import { HeadlineStrip } from "./headline/HeadlineStrip.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { inspectorWidth, isPanelClosed } from "./inspector/panelSettings.ts";
import { SkipLink } from "./panes/SkipLink.tsx";
import { Rooms } from "./rooms/Rooms.tsx";
import { useApp } from "./state/AppContext.tsx";
import { Announcer } from "./status/Announcer.tsx";
import { StatusLine } from "./status/StatusLine.tsx";
import { Toasts } from "./status/Toasts.tsx";
import "./theme/layout.css";
import { Workspace } from "./workspace/Workspace.tsx";

export function App() {
  const width = useApp(({ settings }) => (isPanelClosed(settings, "inspector") ? 0 : inspectorWidth(settings)));
  // Where the person never chose a width, the stylesheet has one for each size of window.
  const style = width === null ? {} : ({ "--inspector-width": `${width}px` } as CSSProperties);
  return (
    <div className="workbench" style={style}>
      <SkipLink />
      <Header />
      <Rooms />
      <main className="workbench-middle">
        <HeadlineStrip />
        <FormulaBar />
        <Workspace />
        <FindPanel />
      </main>
      <Inspector />
      <StatusLine />
      <Dialogs />
      <Toasts />
      <Announcer />
    </div>
  );
}
