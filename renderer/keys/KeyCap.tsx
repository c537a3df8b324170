import { isMacKeyboard, keyText } from "./keyText.ts";

/** One key as the person's keyboard has it. */
export function KeyCap({ accelerator }: { readonly accelerator: string }) {
  return <kbd>{keyText(accelerator, isMacKeyboard(navigator.platform))}</kbd>;
}
