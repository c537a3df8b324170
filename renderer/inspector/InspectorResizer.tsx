/** The inspector's left edge: drag it, or use the arrow keys; a double click gives back the usual width. */
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { inspectorWidth, inspectorWidths, limitedWidth, setInspectorWidth } from "./panelSettings.ts";

const keyStep = 16;

export function InspectorResizer() {
  const app = useAppHandle();
  const width = useApp(({ settings }) => inspectorWidth(settings)) ?? inspectorWidths.usual;
  const [dragged, setDragged] = useState<number | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(width);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (dragged === null) return;
    const wanted = limitedWidth(window.innerWidth - event.clientX);
    setDragged(wanted);
    // Shown at once without a render of the whole page; the setting follows when the hand lets go.
    event.currentTarget.closest<HTMLElement>(".workbench")?.style.setProperty("--inspector-width", `${wanted}px`);
  };
  const onPointerUp = () => {
    if (dragged !== null) setInspectorWidth(app, dragged);
    setDragged(null);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") setInspectorWidth(app, limitedWidth(width + keyStep));
    if (key === "ArrowRight") setInspectorWidth(app, limitedWidth(width - keyStep));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable edge between two panes has no element of its own
    <div
      className="inspector-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the inspector"
      aria-valuenow={dragged ?? width}
      aria-valuemin={inspectorWidths.least}
      aria-valuemax={inspectorWidths.most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setInspectorWidth(app, inspectorWidths.usual)}
    />
  );
}
