import { cellLabel } from "../../shared/analysis/cases/cells.ts";
import type { InputName } from "../../shared/model/analyses.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import { inputAddress } from "./inputAddress.ts";

/** The name of an input, which leads to it in the grid. */
export function InputLink({ input }: { readonly input: InputName }) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  return (
    <button
      type="button"
      className="plain-button link"
      title="Show it in the grid"
      onClick={() => goToCell(app, inputAddress(compiled, input))}
    >
      {cellLabel(compiled, input)}
    </button>
  );
}
