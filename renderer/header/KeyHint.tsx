import { isMacKeyboard, keyText } from "../commands/keys.ts";

/** The key of a command as the person's keyboard has it; nothing where a command has none. */
export function KeyHint({ accelerator }: { readonly accelerator: string | undefined }) {
  return accelerator === undefined ? null : <kbd>{keyText(accelerator, isMacKeyboard(navigator.platform))}</kbd>;
}
