import type { FieldKind } from "../state/formulaInHand.ts";
import type { Field } from "./fields.ts";

interface Props {
  readonly fields: readonly Field[];
  readonly chosen: FieldKind;
  readonly onChoose: (kind: FieldKind) => void;
}

/** Which of a cell's texts the bar shows, where it has more than one. */
export function FieldChoice({ fields, chosen, onChoose }: Props) {
  return (
    <fieldset className="formula-bar-part" aria-label="Shown in the formula bar">
      {fields.map(({ kind }) => (
        <button
          key={kind}
          type="button"
          className="plain-button formula-bar-part-button"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          {kind}
        </button>
      ))}
    </fieldset>
  );
}
