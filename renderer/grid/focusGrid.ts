/** Gives the keyboard back to the cell that the grid has its focus on, so that arrows go on from there. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(".workbench-grid .ag-cell-focus")?.focus({ preventScroll: true });
}
