import type { CorrelationRepair } from "../../../shared/numbers/correlation/repair.ts";
import { rankText } from "./rankText.ts";
import { mostMoved } from "./stated.ts";

/** That draws cannot go together as stated, and by how much what is drawn differs. `labels` in the order of the matrix. */
export function repairText(repair: CorrelationRepair, labels: readonly string[]): string {
  const { row, column } = mostMoved(repair);
  const [stated, used] = [repair.stated, repair.used].map((matrix) => rankText(matrix[row]![column]!));
  return `No draws can go together like this. The nearest that can are drawn instead: ${labels[row]} with ${labels[column]} has ${used} in place of ${stated}, which is the most that any pair moves; over all pairs the distance is ${repair.distance.toFixed(3)}.`;
}
