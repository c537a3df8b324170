/** One list: what it is called, what is by it, its members. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { List } from "../../shared/model/document.ts";
import { listRemoval, memberRemoval, type Removal } from "../../shared/model/edits/removals.ts";
import { AddField } from "../dialogs/AddField.tsx";
import { CommitField } from "../dialogs/CommitField.tsx";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { addMember } from "./listActions.ts";
import { MemberRows } from "./MemberRows.tsx";
import { RemovalQuestion } from "./RemovalQuestion.tsx";
import { addedText, linesByList, newRowsText, sameLabelText } from "./usageText.ts";

interface Asked {
  readonly label: string;
  readonly removal: Removal;
}

export function ListPane({ list }: { readonly list: List }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [added, setAdded] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const lines = linesByList(document, list.name);

  /** Asks first where something would be left without it. */
  const remove = (label: string, removal: Removal) => {
    if (removal.uses.length > 0) setAsked({ label, removal });
    else takeEdit(app, removal.choices[0]!.edit);
  };
  const add = (label: string) => {
    const refused = addMember(app, list, label);
    if (refused === null) setAdded(label);
    return refused;
  };
  if (asked !== null) return <RemovalQuestion {...asked} onDone={() => setAsked(null)} />;
  return (
    <section className="list-pane" aria-label={list.label}>
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
        <Button size="xs" variant="default" onClick={() => remove(list.label, listRemoval(document, list.name))}>
          Delete list…
        </Button>
      </div>
      <MemberRows list={list} onRemove={({ name, label }) => remove(label, memberRemoval(document, list.name, name))} />
      <FieldProblem text={sameLabelText(list)} />
      <AddField
        label="New member"
        action="Add"
        startsHere={list.members.length === 0 ? "at once" : "opened"}
        onAdd={add}
      />
      <p className="field-hint" aria-live="polite">
        {added === null ? newRowsText(lines) : addedText(added, lines)}
      </p>
    </section>
  );
}
