/** The lists by label, in the order of the model. */
import type { List } from "../../shared/model/document.ts";
import { Grip } from "../dialogs/Grip.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useReorder } from "../dialogs/useReorder.ts";
import { useAppHandle } from "../state/AppContext.tsx";

interface Props {
  readonly lists: readonly List[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

export function ListChoice({ lists, chosen, onChoose }: Props) {
  const app = useAppHandle();
  const { rowProps, gripProps, onKeyDown } = useReorder(lists.length, (from, to) => {
    takeEdit(app, { kind: "move-list", list: lists[from]!.name, at: to });
    onChoose(to);
  });
  return (
    <ul aria-label="Lists">
      {lists.map(({ name, label, members }, index) => (
        <li key={name} className="dialog-row" {...rowProps(index)}>
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
