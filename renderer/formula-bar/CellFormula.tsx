/** A formula typed over its row in the grid. Enter takes it and goes down, Tab goes on, Esc gives it up. */
import { useEffect, useRef } from "react";
import { findLine } from "../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { CellFormula as Started } from "../state/formulaInHand.ts";
import { endCellFormula } from "../state/startFormula.ts";
import type { LeaveKey } from "./editor/editorOptions.ts";
import { FormulaTyping } from "./FormulaTyping.tsx";
import { followCell } from "./followCell.ts";
import { leaveTo } from "./leaveTo.ts";

export function CellFormula() {
  const started = useApp((state) => state.cellFormula);
  return started === null ? null : <OverRow key={JSON.stringify(started)} started={started} />;
}

function OverRow({ started }: { readonly started: Started }) {
  const app = useAppHandle();
  const box = useRef<HTMLDivElement>(null);
  const { address, kind, text, isBegun, pending = [] } = started;
  useEffect(() => (box.current === null ? undefined : followCell(box.current, app, address)), [app, address]);

  const onLeave = (key: LeaveKey | null) => {
    endCellFormula(app);
    leaveTo(app, key);
  };
  const saved = findLine(app.store.getState().document, address.line)?.[kind] ?? "";
  return (
    <div className="cell-formula" ref={box} data-keeps-keyboard>
      <FormulaTyping
        place="cell"
        textId={JSON.stringify(started)}
        field={{ kind, line: address.line, text: saved }}
        address={address}
        elsewhere={null}
        begun={text}
        pending={pending}
        arrowsPoint={isBegun}
        onLeave={onLeave}
      />
    </div>
  );
}
