/** The lists that lines can be by, and their members. */
import { useState } from "react";
import { AddField } from "../dialogs/AddField.tsx";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { ListChoice } from "./ListChoice.tsx";
import { ListPane } from "./ListPane.tsx";
import { addList } from "./listActions.ts";
import "./lists.css";

export function ListsDialog() {
  return (
    <PanelDialog panel="lists" title="Lists" size={780}>
      {() => <Lists />}
    </PanelDialog>
  );
}

function Lists() {
  const app = useAppHandle();
  const lists = useApp((state) => state.document.lists);
  const subject = useApp((state) => state.panelSubject);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      lists.findIndex(({ name }) => name === subject),
    ),
  );
  const at = Math.min(chosen, lists.length - 1);
  const list = lists[at];

  const add = (label: string) => {
    const refused = addList(app, label);
    if (refused === null) setChosen(lists.length);
    return refused;
  };
  return (
    <div className="lists" data-rows>
      <div className="lists-choice">
        <ListChoice lists={lists} chosen={at} onChoose={setChosen} />
        <AddField
          label="New list"
          action="Add"
          adds="list"
          startsHere={list === undefined ? "opened" : undefined}
          onAdd={add}
        />
      </div>
      {list === undefined ? (
        <p className="dialog-text lists-empty">
          A list holds what lines can be by: products, regions, lenders. A line by a list has a row for each of its
          members. Type the name of a first list on the left.
        </p>
      ) : (
        <ListPane key={at} list={list} />
      )}
    </div>
  );
}
