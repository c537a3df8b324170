/** A number of an analysis, typed as in the grid (`1.5bn`, `12%`). */
import { withUnit } from "../../../shared/model/withUnit.ts";
import { numberIn } from "./numberIn.ts";
import { numberInput, TypedField } from "./TypedField.tsx";

interface Props {
  readonly label: string;
  readonly value: number;
  /** In which the number is, as its line writes it; empty for a plain number. */
  readonly unit?: string;
  /** The sentence that refuses a number; null where it may be. */
  readonly refuse?: (value: number) => string | null;
  readonly onTake: (value: number) => void;
}

export function NumberField({ label, value, unit = "", refuse, onTake }: Props) {
  return (
    <TypedField
      label={withUnit(label, unit)}
      field={numberInput}
      text={String(value)}
      read={(text) => numberIn(text, unit, refuse)}
      onTake={(typed) => typed !== value && onTake(typed)}
    />
  );
}
