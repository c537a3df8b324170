import { KeyCap } from "../keys/KeyCap.tsx";
import { useKeysOf } from "../keys/useKeys.ts";

/** The key of a command as the person has it; nothing where it has none. */
export function KeyHint({ command }: { readonly command: string }) {
  const [first] = useKeysOf(command);
  return first === undefined ? null : <KeyCap accelerator={first} />;
}
