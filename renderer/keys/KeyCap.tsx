import { isMacKeyboard, keyText } from "./keyText.ts";
import { useLayout } from "./useLayout.ts";

/** One key as the person's keyboard has it. */
export function KeyCap({ accelerator }: { readonly accelerator: string }) {
  const layout = useLayout();
  return <kbd>{keyText(accelerator, isMacKeyboard(navigator.platform), layout)}</kbd>;
}
