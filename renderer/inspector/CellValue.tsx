/** What stands in the cell, to every digit; what the base has there; and how it came to be. */
import type { Line } from "../../shared/model/document.ts";
import { useApp } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { exactText } from "./exactText.ts";
import { Fact } from "./Fact.tsx";
import { OriginFact } from "./OriginFact.tsx";

interface Props {
  readonly line: Line;
  readonly address: CellAddress;
}

export function CellValue({ line, address: { member, period } }: Props) {
  const live = useApp((state) => state.live);
  const baseLive = useApp((state) => state.baseLive);
  if (member === null || period === null || !live.compiled.lines.has(line.name)) return null;
  const now = exactText(live.read(line.name, member, period), line);
  const before = exactText(baseLive.read(line.name, member, period), line);
  return (
    <>
      <Fact name="Value">{now}</Fact>
      {before !== now && (
        <Fact name="In the base">
          <span className="fact-aside">{before}</span>
        </Fact>
      )}
      <OriginFact line={line} member={member} period={period} />
    </>
  );
}
