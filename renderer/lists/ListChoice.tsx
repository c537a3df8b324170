/** The lists by label, in the order of the model. */
import type { List } from "../../shared/model/document.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { Grip } from "./Grip.tsx";
import { take } from "./listActions.ts";
import { useReorder } from "./useReorder.ts";

interface Props {
  readonly lists: readonly List[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

export function ListChoice({ lists, chosen, onChoose }: Props) {
  const app = useAppHandle();
  const { rowProps, gripProps, onKeyDown } = useReorder(lists.length, (from, to) => {
    take(app, { kind: "move-list", list: lists[from]!.name, at: to });
    onChoose(to);
  });
  return (
    <ul aria-label="Lists">
      {lists.map(({ name, label, members }, index) => (
        <li key={name} className="list-row" {...rowProps(index)}>
          <Grip label={label} {...gripProps(index)} />
          <button
            type="button"
            className="plain-button list-choice"
            aria-current={index === chosen ? "true" : undefined}
            onClick={() => onChoose(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <span className="list-choice-label">{label}</span>
            <span className="list-count">{members.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
