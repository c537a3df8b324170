/** The facts of the selected cell, one a row: value, where it comes from, name, unit and source. */
import type { Line } from "../../shared/model/document.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import type { CellAddress } from "../state/appState.ts";
import { CellValue } from "./CellValue.tsx";
import { Fact } from "./Fact.tsx";
import { UncertaintyFact } from "./UncertaintyFact.tsx";
import { UnitFact } from "./UnitFact.tsx";

interface Props {
  readonly line: Line;
  readonly address: CellAddress;
}

export function CellFacts({ line, address }: Props) {
  return (
    <dl className="facts">
      <CellValue line={line} address={address} />
      <Fact name="Name">
        <span className="parts-name">{line.name}</span>
        {!isCalculation(line) && <span className="fact-aside"> input</span>}
      </Fact>
      <UnitFact line={line} />
      {!isCalculation(line) && <UncertaintyFact line={line} />}
      {line.source !== undefined && <Fact name="Source">{line.source}</Fact>}
    </dl>
  );
}
