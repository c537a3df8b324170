/** What a right click on the head of a period offers: where the actuals end, and the whole timeline. */
import { Menu } from "@mantine/core";
import { useEffect, useState } from "react";
import { periodLabels } from "../../shared/model/timeline.ts";
import { periodOfColumn } from "../grid/columnIds.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { openPanel } from "../state/panel.ts";
import { setActualsUntil } from "./timelineActions.ts";

interface Place {
  readonly period: number;
  readonly x: number;
  readonly y: number;
}

export function PeriodMenu() {
  const app = useAppHandle();
  const timeline = useApp((state) => state.document.timeline);
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const period = periodUnder(event.target);
      if (period === null) return;
      event.preventDefault();
      setPlace({ period, x: event.clientX, y: event.clientY });
    };
    window.addEventListener("contextmenu", open);
    return () => window.removeEventListener("contextmenu", open);
  }, []);

  if (place === null) return null;
  const label = periodLabels(timeline)[place.period];
  const close = () => {
    setPlace(null);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Menu opened onClose={close} position="bottom-start" width="max-content" returnFocus={false} trapFocus>
      <Menu.Target>
        <span className="period-menu-place" style={{ left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`Period ${label}`}>
        <Menu.Item disabled={timeline.actuals === place.period + 1} onClick={() => setActualsUntil(app, place.period)}>
          Actuals until {label}
        </Menu.Item>
        <Menu.Item disabled={timeline.actuals === 0} onClick={() => setActualsUntil(app, null)}>
          No actuals
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => requestAnimationFrame(() => openPanel(app, "timeline"))}>Timeline…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function periodUnder(target: EventTarget | null): number | null {
  const header = target instanceof Element ? target.closest(".ag-header-cell") : null;
  return periodOfColumn(header?.getAttribute("col-id") ?? "");
}
