import type { ReactNode } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { goToCell } from "../state/goToCell.ts";

/** Words that lead to a cell. */
export function CellLink({ address, children }: { readonly address: CellAddress; readonly children: ReactNode }) {
  const app = useAppHandle();
  return (
    <button type="button" className="plain-button link" onClick={() => goToCell(app, address)}>
      {children}
    </button>
  );
}
