/** The keys of the person at this keyboard, for components. */
import { useMemo } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { keysOf } from "./bindings.ts";
import { reachingFirst, type Surroundings } from "./keptKeys.ts";
import { keyActionOfId } from "./keyGroups.ts";
import { isMacKeyboard } from "./keyText.ts";
import { useLayout } from "./useLayout.ts";

export function useSurroundings(): Surroundings {
  const isBrowser = useAppHandle().host.kind === "browser";
  const layout = useLayout();
  return useMemo(() => ({ isBrowser, isMac: isMacKeyboard(navigator.platform), layout }), [isBrowser, layout]);
}

/** Of an action by its id; those that reach the page first. */
export function useKeysOf(id: string): readonly string[] {
  const own = useApp(({ settings }) => settings.keys);
  const around = useSurroundings();
  const action = keyActionOfId(id);
  return action === undefined ? [] : reachingFirst(keysOf(own, action), around);
}
