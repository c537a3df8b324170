import { firstOutput } from "../../../shared/analysis/cases/firstChoices.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Tornado } from "../../../shared/model/analyses.ts";

/** Of the first figure of the headline, a tenth down and up. */
export const firstTornado = (
  compiled: Compiled,
  named: { readonly name: string; readonly label: string },
): Tornado => ({ ...named, kind: "tornado", output: firstOutput(compiled), swing: 0.1 });
