/** What the pointer does at the edge of a column's head, beside the drag, which is AG Grid's. */
import type { App } from "../state/app.ts";
import { fitOne } from "./columnCommands.ts";

export interface Edges {
  /** Whether Ctrl was held when the edge was taken: that period's width is then its own. */
  isAlone(): boolean;
  end(): void;
}

/** A double click fits the column to what stands in it. */
export function resizeByPointer(app: App, root: HTMLElement): Edges {
  let isAlone = false;
  const onDown = ({ ctrlKey, metaKey }: MouseEvent) => {
    isAlone = ctrlKey || metaKey;
  };
  const onDoubleClick = ({ target }: MouseEvent) => {
    const edge = target instanceof HTMLElement ? target.closest(".ag-header-cell-resize") : null;
    const column = edge?.closest(".ag-header-cell")?.getAttribute("col-id");
    if (column != null) fitOne(app, column);
  };
  root.addEventListener("mousedown", onDown, { capture: true });
  root.addEventListener("dblclick", onDoubleClick);
  return {
    isAlone: () => isAlone,
    end() {
      root.removeEventListener("mousedown", onDown, { capture: true });
      root.removeEventListener("dblclick", onDoubleClick);
    },
  };
}
