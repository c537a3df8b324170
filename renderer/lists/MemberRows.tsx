/** The members of a list, each with its label, its name and its note. */
import type { List, Member } from "../../shared/model/document.ts";
import { CommitField } from "../dialogs/CommitField.tsx";
import { Grip } from "../dialogs/Grip.tsx";
import { RemoveButton } from "../dialogs/RemoveButton.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useReorder } from "../dialogs/useReorder.ts";
import { useAppHandle } from "../state/AppContext.tsx";

interface Props {
  readonly list: List;
  readonly onRemove: (member: Member, row: number) => void;
}

export function MemberRows({ list: { name: list, label, members }, onRemove }: Props) {
  const app = useAppHandle();
  const { rowProps, gripProps, onKeyDown } = useReorder(members.length, (from, to) => {
    takeEdit(app, { kind: "move-member", list, member: members[from]!.name, at: to });
  });
  return (
    <>
      {members.length > 0 && (
        <div className="member-heads" aria-hidden="true">
          <span>Label</span>
          <span>Name in formulas</span>
          <span>Note</span>
        </div>
      )}
      <ol className="member-rows" aria-label={`Members of ${label}`}>
        {members.map((member, index) => (
          // By place, so that a row keeps the keyboard when its member is renamed or moved.
          <li key={index} className="dialog-row" {...rowProps(index)}>
            <Grip label={member.label} {...gripProps(index)} />
            <CommitField
              label={`Label of ${member.label}`}
              value={member.label}
              onTake={(text) =>
                takeEdit(app, { kind: "set-member", list, member: member.name, fields: { label: text } })
              }
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <CommitField
              label={`Name of ${member.label}`}
              value={member.name}
              isName
              onTake={(text) => takeEdit(app, { kind: "rename-member", list, member: member.name, name: text })}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <CommitField
              label={`Note of ${member.label}`}
              value={member.note ?? ""}
              placeholder="–"
              onTake={(text) =>
                takeEdit(app, { kind: "set-member", list, member: member.name, fields: { note: text } })
              }
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <RemoveButton hint="Remove" label={`Remove ${member.label}`} onClick={() => onRemove(member, index)} />
          </li>
        ))}
      </ol>
    </>
  );
}
