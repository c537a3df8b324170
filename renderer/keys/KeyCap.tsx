import { keyText } from "./keyText.ts";
import { useSurroundings } from "./useKeys.ts";

/** One key as the person's keyboard has it. */
export function KeyCap({ accelerator }: { readonly accelerator: string }) {
  return <kbd>{keyText(accelerator, useSurroundings())}</kbd>;
}
