/** One list: what it is called, what is by it, its members. */
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import type { List } from "../../shared/model/document.ts";
import { listRemoval, memberRemoval, type Removal } from "../../shared/model/edits/removals.ts";
import { AddField } from "../dialogs/AddField.tsx";
import { CommitField } from "../dialogs/CommitField.tsx";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { focusRow, rowButton } from "../dialogs/rowButton.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { addMember } from "./listActions.ts";
import { MemberRows } from "./MemberRows.tsx";
import { RemovalQuestion } from "./RemovalQuestion.tsx";
import { addedText, linesByList, newRowsText, sameLabelText } from "./usageText.ts";

interface Asked {
  readonly label: string;
  readonly removal: Removal;
  /** The member's; null where the list itself is to go. */
  readonly row: number | null;
}

export function ListPane({ list }: { readonly list: List }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [added, setAdded] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const lines = linesByList(document, list.name);
  const pane = useRef<HTMLElement>(null);

  /** Asks first where something would be left without it. */
  const remove = (asking: Asked) => {
    if (asking.removal.uses.length > 0) setAsked(asking);
    else takeEdit(app, asking.removal.choices[0]!.edit);
  };
  /** The question stood in the place of the rows: they come back, and the keyboard to where it was asked. */
  const done = ({ row }: Asked) => {
    setAsked(null);
    requestAnimationFrame(
      () => pane.current !== null && focusRow(pane.current, row === null ? "list" : "remove", row ?? 0),
    );
  };
  const add = (label: string) => {
    const refused = addMember(app, list, label);
    if (refused === null) setAdded(label);
    return refused;
  };
  if (asked !== null) return <RemovalQuestion {...asked} onDone={() => done(asked)} />;
  return (
    <section className="list-pane" aria-label={list.label} ref={pane} data-rows>
      <div className="list-names">
        <CommitField
          label="Label of the list"
          value={list.label}
          onTake={(label) => takeEdit(app, { kind: "label-list", list: list.name, label })}
        />
        <CommitField
          label="Name of the list"
          value={list.name}
          isName
          onTake={(name) => takeEdit(app, { kind: "rename-list", list: list.name, name })}
        />
        <Button
          size="xs"
          variant="default"
          onClick={() => remove({ label: list.label, removal: listRemoval(document, list.name), row: null })}
          {...rowButton("list")}
        >
          Delete list…
        </Button>
      </div>
      <MemberRows
        list={list}
        onRemove={({ name, label }, row) => remove({ label, removal: memberRemoval(document, list.name, name), row })}
      />
      <FieldProblem text={sameLabelText(list)} />
      <AddField
        label="New member"
        action="Add"
        adds="remove"
        startsHere={list.members.length === 0 ? "at once" : "opened"}
        onAdd={add}
      />
      <p className="field-hint" aria-live="polite">
        {added === null ? newRowsText(lines) : addedText(added, lines)}
      </p>
    </section>
  );
}
