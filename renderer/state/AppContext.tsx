/** Hands the running application to the components, and slices of its state. */
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { invariant } from "../../shared/invariant.ts";
import type { App } from "./app.ts";
import type { AppState } from "./appState.ts";

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** The application itself, for calling actions: `edit(app, …)`. Never causes a re-render. */
export function useAppHandle(): App {
  const app = useContext(AppContext);
  invariant(app !== null, "components stand inside AppProvider");
  return app;
}

/** Re-renders when what is selected changes identity, so select what is stored; build no objects in `select`. */
export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(useAppHandle().store, select);
}
