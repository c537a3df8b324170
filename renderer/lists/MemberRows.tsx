/** The members of a list, each with its label, its name and its note. */
import { Tooltip } from "@mantine/core";
import type { List, Member } from "../../shared/model/document.ts";
import { CommitField } from "../dialogs/CommitField.tsx";
import { useAppHandle } from "../state/AppContext.tsx";
import { CloseIcon } from "../theme/icons.tsx";
import { Grip } from "./Grip.tsx";
import { take } from "./listActions.ts";
import { useReorder } from "./useReorder.ts";

interface Props {
  readonly list: List;
  readonly onRemove: (member: Member) => void;
}

export function MemberRows({ list: { name: list, label, members }, onRemove }: Props) {
  const app = useAppHandle();
  const { rowProps, gripProps, onKeyDown } = useReorder(members.length, (from, to) => {
    take(app, { kind: "move-member", list, member: members[from]!.name, at: to });
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
          <li key={index} className="list-row" {...rowProps(index)}>
            <Grip label={member.label} {...gripProps(index)} />
            <CommitField
              label={`Label of ${member.label}`}
              value={member.label}
              onTake={(text) => take(app, { kind: "set-member", list, member: member.name, fields: { label: text } })}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <CommitField
              label={`Name of ${member.label}`}
              value={member.name}
              isName
              onTake={(text) => take(app, { kind: "rename-member", list, member: member.name, name: text })}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <CommitField
              label={`Note of ${member.label}`}
              value={member.note ?? ""}
              placeholder="–"
              onTake={(text) => take(app, { kind: "set-member", list, member: member.name, fields: { note: text } })}
              onKeyDown={(event) => onKeyDown(event, index)}
            />
            <Tooltip label="Remove">
              <button
                type="button"
                className="plain-button list-remove"
                aria-label={`Remove ${member.label}`}
                onClick={() => onRemove(member)}
              >
                <CloseIcon />
              </button>
            </Tooltip>
          </li>
        ))}
      </ol>
    </>
  );
}
