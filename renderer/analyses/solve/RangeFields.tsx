/** Where an input is looked for: both ends empty where that is found from what it is. */
import { unknownOf } from "../../../shared/analysis/solve/unknown.ts";
import type { InputName } from "../../../shared/model/analyses.ts";
import { useApp } from "../../state/AppContext.tsx";
import { OptionalNumberField } from "../fields/OptionalNumberField.tsx";

interface Props {
  readonly input: InputName;
  readonly between: readonly [number, number] | undefined;
  /** Null: found from what the input is. */
  readonly onTake: (between: readonly [number, number] | null) => void;
}

export function RangeFields({ input, between, onTake }: Props) {
  const compiled = useApp((state) => state.compiled);
  const scenario = useApp((state) => state.scenario);
  const unknown = unknownOf(compiled, scenario, input);
  if (!unknown.ok) return null; // the report says why
  const { how, low, high } = unknown.value;
  const { unit } = compiled.lines.get(input.line)!.line;
  const [from, to] = between ?? [low, high];
  const take = (end: readonly [number, number]) => (value: number | null) => onTake(value === null ? null : end);
  const field = (label: string, at: 0 | 1, refuse: (value: number) => string | null) => (
    <OptionalNumberField
      label={label}
      hint="Where it is looked for; empty: found from its uncertainty, its unit or its value"
      placeholder="auto"
      unit={how === "scale" ? "times" : unit}
      value={between?.[at]}
      refuse={refuse}
      onTake={(value) => take(at === 0 ? [value ?? from, to] : [from, value ?? to])(value)}
    />
  );
  return (
    <>
      {field("From", 0, (value) => (value < to ? null : "Below the other end."))}
      {field("To", 1, (value) => (value > from ? null : "Above the other end."))}
    </>
  );
}
