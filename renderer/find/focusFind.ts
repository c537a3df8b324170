/** Gives the keyboard to the field that says what to find, all of it selected so that typing begins anew. */
export function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>("[data-find-field]");
  field?.focus();
  field?.select();
}
