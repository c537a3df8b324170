/** The facts of the selected cell, one a row: value, where it comes from, formula, unit, source, what feeds it and what it feeds. */
import type { Line } from "../../shared/model/document.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { CellValue } from "./CellValue.tsx";
import { Fact } from "./Fact.tsx";
import { FormulaFacts } from "./FormulaFacts.tsx";
import { LineLinks } from "./LineLinks.tsx";
import { UnitFact } from "./UnitFact.tsx";

interface Props {
  readonly line: Line;
  readonly address: CellAddress;
}

export function CellFacts({ line, address }: Props) {
  const compiled = useApp((state) => state.compiled.lines.get(line.name));
  const live = useApp((state) => state.live);
  const { member, period } = address;
  const isOpening =
    compiled !== undefined &&
    member !== null &&
    period !== null &&
    live.origin(line.name, member, period) === "opening";
  return (
    <dl className="facts">
      <CellValue line={line} address={address} />
      <Fact name="Name">
        <span className="parts-name">{line.name}</span>
        {!isCalculation(line) && <span className="fact-aside"> input</span>}
      </Fact>
      {line.opening !== undefined && (
        <Fact name="Opening formula" isWide>
          <FormulaFacts line={line} formula={line.opening} address={isOpening ? address : nowhere(address)} />
        </Fact>
      )}
      {line.formula !== undefined && (
        <Fact name="Formula" isWide>
          <FormulaFacts line={line} formula={line.formula} address={isOpening ? nowhere(address) : address} />
        </Fact>
      )}
      <UnitFact line={line} />
      {line.source !== undefined && <Fact name="Source">{line.source}</Fact>}
      {compiled !== undefined && compiled.feedsFrom.length > 0 && (
        <Fact name="Fed by">
          <LineLinks names={compiled.feedsFrom} period={address.period} />
        </Fact>
      )}
      {compiled !== undefined && compiled.feeds.length > 0 && (
        <Fact name="Feeds">
          <LineLinks names={compiled.feeds} period={address.period} />
        </Fact>
      )}
    </dl>
  );
}

/** The formula that does not hold in this cell is shown without values. */
const nowhere = (address: CellAddress): CellAddress => ({ ...address, period: null });
