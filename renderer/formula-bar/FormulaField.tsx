/** The text of the formula line. Enter takes it, Esc gives back what was there; a formula typed over its row is seen here, too. */
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { FormulaTyping } from "./FormulaTyping.tsx";
import type { Field } from "./fields.ts";

interface Props {
  readonly field: Field;
  readonly address: CellAddress;
}

export function FormulaField({ field, address }: Props) {
  const typedInCell = useApp(({ formula }) => (formula?.place === "cell" ? formula.text : null));
  return (
    <FormulaTyping
      place="bar"
      field={typedInCell === null ? field : { ...field, text: typedInCell }}
      address={address}
      begun={null}
      arrowsPoint={false}
      onLeave={(key) => key !== null && focusGrid()}
    />
  );
}
