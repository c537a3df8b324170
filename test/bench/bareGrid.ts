/**
 * AG Grid alone with as many rows, columns and digits as the large model has, in as much room: what scrolling costs
 * before Railhead has done anything. Slower than this is ours; faster than this is not to be had with this grid.
 */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";

const script = fileURLToPath(
  new URL("../../node_modules/ag-grid-community/dist/ag-grid-community.min.js", import.meta.url),
);

export interface Room {
  readonly width: number;
  readonly height: number;
}

export async function openBareGrid(browser: Browser, room: Room): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent(`<div id="grid" style="width: ${room.width}px; height: ${room.height}px"></div>`);
  await page.addScriptTag({ path: script });
  await page.evaluate(drawGrid);
  await page.locator(".ag-cell").first().waitFor();
  return page;
}

/** Runs in the page. */
function drawGrid(): void {
  const { agGrid } = globalThis as unknown as {
    agGrid: { createGrid(root: Element | null, options: object): void };
  };
  const text = (row: number, period: number) => (100 + row + period * 1.25).toFixed(2);
  agGrid.createGrid(document.querySelector("#grid"), {
    rowData: Array.from({ length: 10_000 }, (_, row) => ({ row })),
    columnDefs: [
      { headerName: "Line", width: 174, pinned: "left", valueGetter: at((row) => `Line ${row}`) },
      { headerName: "Unit", width: 46, pinned: "left", valueGetter: at(() => "%") },
      { headerName: "Trend", width: 64, pinned: "left", valueGetter: at(() => "") },
      ...Array.from({ length: 40 }, (_, period) => ({
        headerName: String(2000 + period),
        width: 76,
        valueGetter: at((row) => text(row, period)),
      })),
    ],
    defaultColDef: { sortable: false, suppressMovable: true, cellDataType: false },
    rowHeight: 25,
    rowBuffer: 4,
    animateRows: false,
    suppressRowTransform: true,
  });
  function at(textOf: (row: number) => string) {
    return ({ data }: { data: { row: number } }) => textOf(data.row);
  }
}
