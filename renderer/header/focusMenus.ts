/** Gives the keyboard to the first of the page's menus. */
export function focusMenus(): void {
  document.querySelector<HTMLElement>("[role='menubar'] [role='menuitem']")?.focus();
}
