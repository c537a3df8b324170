/** How many trials, from which seed, how they are drawn, when they are enough, and which of them count. */
import { Tooltip } from "@mantine/core";
import { memo } from "react";
import type { Simulation } from "../../../shared/model/analyses.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { NumberField } from "../fields/NumberField.tsx";
import { OptionalNumberField } from "../fields/OptionalNumberField.tsx";
import { samplingLabels } from "./runText.ts";

export const RunChoices = memo(function RunChoices({ analysis }: { readonly analysis: Simulation }) {
  const app = useAppHandle();
  const lines = useApp((state) => state.compiled.lines);
  const set = (change: Partial<Simulation>) => setAnalysis(app, { ...analysis, ...change });
  const without = (field: "given" | "untilError") => {
    const { [field]: _, ...rest } = analysis;
    setAnalysis(app, rest);
  };
  const first = lines.get(analysis.outputs[0]?.line ?? "")?.line;
  return (
    <div className="analysis-choices">
      <NumberField
        label="Trials"
        value={analysis.trials}
        refuse={(trials) => wholeBetween(trials, 1, limits.trials)}
        onTake={(trials) => set({ trials })}
      />
      <div className="simulation-seed">
        <NumberField
          label="Seed"
          value={analysis.seed}
          refuse={(seed) => wholeBetween(seed, 0, mostSeed)}
          onTake={(seed) => set({ seed })}
        />
        <Tooltip label="Other draws of the same: how far do the numbers move?">
          <button
            type="button"
            className="plain-button view-action"
            onClick={() => set({ seed: analysis.seed === mostSeed ? 0 : analysis.seed + 1 })}
          >
            New seed
          </button>
        </Tooltip>
      </div>
      <PickField
        label="Sampling"
        value={analysis.sampling}
        options={samplings}
        onChange={(sampling) => set({ sampling: sampling as Simulation["sampling"] })}
      />
      <OptionalNumberField
        label="Enough at ±"
        hint={`Stops as soon as the standard error of the mean of ${first?.label ?? "the first output"} is no larger; empty for all trials`}
        placeholder="all"
        value={analysis.untilError}
        unit={first?.unit ?? ""}
        refuse={(error) => (error > 0 ? null : "A standard error is above 0.")}
        onTake={(untilError) => (untilError === null ? without("untilError") : set({ untilError }))}
      />
      <PickField
        label="Given that"
        value={analysis.given === undefined ? none : String(analysis.given)}
        options={[
          { value: none, label: "All trials count" },
          ...analysis.events.map(({ label }, index) => ({ value: String(index), label })),
        ]}
        onChange={(given) => (given === none ? without("given") : set({ given: Number(given) }))}
      />
    </div>
  );
});

const none = "";
const mostSeed = 0xffff_ffff;

const samplings = (["latin", "sobol", "random"] as const).map((value) => ({
  value,
  label: samplingLabels[value][0]!.toUpperCase() + samplingLabels[value].slice(1),
}));

const wholeBetween = (value: number, least: number, most: number): string | null =>
  Number.isInteger(value) && value >= least && value <= most
    ? null
    : `A whole number from ${least} to ${most.toLocaleString("en-US")}.`;
