import { useMemo } from "react";
import { withColours } from "../../charts/withColours.ts";
import { useShade } from "../../theme/ThemeRoot.tsx";
import { colourOf, type HeatColours } from "./shading.ts";

/** The colours of a map, those of the theme that is shown. */
export function useHeatColours(): HeatColours {
  const shade = useShade();
  return useMemo(() => {
    const of = (name: string) => colourOf(withColours({ colour: `var(${name})` }).colour);
    return { above: of("--heat-above"), below: of("--heat-below"), middle: of(`--panel`), none: of("--ghost"), shade };
  }, [shade]);
}
