/** A number that may be left out: empty means that there is none. */
import { withUnit } from "../../../shared/model/withUnit.ts";
import { numberIn } from "./numberIn.ts";
import { numberInput, TypedField } from "./TypedField.tsx";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  /** Stands in the field while it is empty: what that means. */
  readonly placeholder: string;
  readonly unit: string;
  readonly refuse: (value: number) => string | null;
  readonly onTake: (value: number | null) => void;
}

export function OptionalNumberField({ label, hint, value, placeholder, unit, refuse, onTake }: Props) {
  return (
    <TypedField
      label={withUnit(label, unit)}
      hint={hint}
      field={{ ...numberInput, placeholder }}
      text={value === undefined ? "" : String(value)}
      read={(text) => (text.trim() === "" ? null : numberIn(text, unit, refuse))}
      onTake={(typed) => typed !== (value ?? null) && onTake(typed)}
    />
  );
}
