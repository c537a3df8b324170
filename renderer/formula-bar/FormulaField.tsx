/** The text of the formula line. Enter takes it and goes down, Esc gives back what was there; a formula typed over its row is seen here, too. */
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { FormulaTyping } from "./FormulaTyping.tsx";
import type { Field } from "./fields.ts";
import { leaveTo } from "./leaveTo.ts";

interface Props {
  readonly textId: string;
  readonly field: Field;
  readonly address: CellAddress;
}

export function FormulaField({ textId, field, address }: Props) {
  const app = useAppHandle();
  const typedInCell = useApp(({ formula }) => (formula?.place === "cell" ? formula.text : null));
  return (
    <FormulaTyping
      place="bar"
      textId={textId}
      field={field}
      elsewhere={typedInCell}
      address={address}
      begun={null}
      arrowsPoint={false}
      onLeave={(key) => leaveTo(app, key)}
    />
  );
}
