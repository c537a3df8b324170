/** Gives the keyboard to the view that covers the grid: to the element in it that asks for it, else to the view itself, whose first Tab is its first field. */
export function focusView(): void {
  const pane = document.querySelector<HTMLElement>(".covering-pane");
  const first = pane?.querySelector<HTMLElement>("[data-view-focus]") ?? pane;
  first?.focus({ preventScroll: true });
}
