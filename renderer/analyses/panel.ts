/** What the page knows of one kind of analysis. */
import type { ComponentType } from "react";
import type { AskedAnalysis } from "../../shared/analysis/run/analyst.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import type { AnalysisKind } from "../../shared/model/analyses.ts";

export interface AnalysisPanel<K extends AnalysisKind> {
  readonly kind: K;
  /** What a new one is called, and what the menu of new ones says. */
  readonly label: string;
  /** One sentence: the question it answers. */
  readonly hint: string;
  /** The question it begins with: about the first figure of the headline, and what moves it most. */
  readonly first: (compiled: Compiled, named: { readonly name: string; readonly label: string }) => OfKind<K>;
  readonly Panel: ComponentType<{ readonly analysis: OfKind<K> }>;
}

export type OfKind<K extends AnalysisKind> = Extract<AskedAnalysis, { kind: K }>;
