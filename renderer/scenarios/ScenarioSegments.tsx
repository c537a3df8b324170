import { SegmentedControl } from "@mantine/core";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { pickScenario } from "../state/pickScenario.ts";
import { ScenarioLabel } from "./ScenarioLabel.tsx";

/** The base and every scenario, side by side. */
export function ScenarioSegments({ changed }: { readonly changed: ReadonlySet<string> }) {
  const app = useAppHandle();
  const scenarios = useApp((state) => state.document.scenarios);
  const shown = useApp((state) => state.scenario);
  return (
    <SegmentedControl
      className="scenario-switch"
      aria-label="Scenario"
      withItemsBorders={false}
      transitionDuration={0}
      value={shown ?? ""}
      onChange={(name) => pickScenario(app, name === "" ? null : name)}
      data={[
        { value: "", label: "Base" },
        ...scenarios.map(({ name, label }) => ({
          value: name,
          label: <ScenarioLabel label={label} isChanged={changed.has(name)} />,
        })),
      ]}
    />
  );
}
