/**
 * Light or dark for the whole page: the person's choice, or the system's where
 * they left it to the system. Our tokens (`data-theme`) and Mantine's scheme
 * change in the same commit.
 */
import { MantineProvider } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useLayoutEffect } from "react";
import { useApp } from "../state/AppContext.tsx";
import { mantineTheme, mantineVariables } from "./mantineTheme.ts";

export function ThemeRoot({ children }: { readonly children: ReactNode }) {
  const shade = useShade();
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = shade;
  }, [shade]);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} forceColorScheme={shade}>
      {children}
    </MantineProvider>
  );
}

/** What is on the screen now, whether chosen or taken from the system. */
export function useShade(): "light" | "dark" {
  const choice = useApp((state) => state.settings.theme);
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)", undefined, { getInitialValueInEffect: false });
  if (choice !== "system") return choice;
  return systemIsDark ? "dark" : "light";
}
