/** Gives the keyboard back to the cell that the grid has its focus on, so that arrows go on from there; to the view that covers it where one does. */
export function focusGrid(): void {
  const middle = ".covering-pane, .workbench-grid:not([inert]) .ag-cell-focus";
  document.querySelector<HTMLElement>(middle)?.focus({ preventScroll: true });
}
