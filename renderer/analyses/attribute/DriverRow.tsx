import { changeText } from "../../../shared/analysis/attribute/changeText.ts";
import type { LineChange } from "../../../shared/analysis/attribute/lineChange.ts";
import { shareLine } from "../../../shared/analysis/attribute/shownAmounts.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { amountText } from "./attributionTexts.ts";
import { ungroup } from "./groupActions.ts";
import type { WaterfallStep } from "./waterfallRows.ts";

interface Props {
  readonly analysis: Attribution;
  readonly compiled: Compiled;
  readonly step: WaterfallStep;
  readonly line: Line;
  readonly isSampled: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (line: string) => void;
}

/** One driver: a line with its box to choose it by, or a group with its lines under it. */
export function DriverRow({ analysis, compiled, step, line, isSampled, isChosen, onChoose }: Props) {
  const app = useAppHandle();
  const { driver, amount, share } = step;
  const { changes, label, isGroup } = driver;
  const [first] = changes;
  return (
    <tr>
      <th scope="row">
        {isGroup ? (
          <span className="attribution-group">
            {label}
            <button type="button" className="plain-button link" onClick={() => ungroup(app, analysis, first!.line)}>
              Ungroup
            </button>
          </span>
        ) : (
          <span className="attribution-line">
            <input
              type="checkbox"
              aria-label={`Choose ${label} for a group`}
              checked={isChosen}
              onChange={() => onChoose(first!.line)}
            />
            <LineLink compiled={compiled} change={first!} />
          </span>
        )}
      </th>
      <td className="analysis-words attribution-change">
        {changes.map((change) => (
          <div key={change.line}>
            {isGroup && (
              <>
                <LineLink compiled={compiled} change={change} />{" "}
              </>
            )}
            {changeText(compiled, change)}
          </div>
        ))}
      </td>
      <td title={amountTitle(driver.amount, line)}>{amountText(amount, line)}</td>
      <td>{Number.isNaN(share) ? "" : cellText(share / 100, shareLine)}</td>
      {isSampled && <td>{driver.standardError === 0 ? "" : `± ${cellText(driver.standardError, line)}`}</td>}
    </tr>
  );
}

/** The amount with as many digits as anybody checks it by. */
function amountTitle(amount: number, line: Line): string | undefined {
  if (Number.isNaN(amount)) return undefined;
  if (amount === 0) return "The figure does not depend on it";
  return cellText(amount, { ...line, format: { ...line.format, decimals: 8 } });
}

function LineLink({ compiled, change }: { readonly compiled: Compiled; readonly change: LineChange }) {
  const app = useAppHandle();
  const { line: name, member, period } = change;
  return (
    <button
      type="button"
      className="plain-button link"
      onClick={() => goToCell(app, { line: name, member, period: period ?? 0 })}
    >
      {compiled.lines.get(name)?.line.label ?? name}
    </button>
  );
}
