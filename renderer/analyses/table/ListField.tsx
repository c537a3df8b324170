/** The values of an axis as a list: `1, 2, 5, 10`. */
import { TypedField } from "../fields/TypedField.tsx";
import { listOf } from "./listOf.ts";

interface Props {
  readonly label: string;
  readonly values: readonly number[];
  /** In which each is, as its line writes it. */
  readonly unit: string;
  readonly onTake: (values: readonly number[]) => void;
}

export function ListField({ label, values, unit, onTake }: Props) {
  return (
    <TypedField
      label={label}
      className="table-list"
      text={values.join(", ")}
      read={(text) => listOf(text, unit)}
      onTake={(typed) => typed.join() !== values.join() && onTake(typed)}
    />
  );
}
