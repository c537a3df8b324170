/** The functions of the formula language: how each is written, what it gives, an example, what it asks of units. */
import { Modal } from "@mantine/core";
import { useState } from "react";
import { functions } from "../../shared/formula/catalogue.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { functionsFound } from "./functionsFound.ts";
import { closeFunctions } from "./openFunctions.ts";
import { unitRuleText } from "./unitRuleText.ts";
import "./functions.css";

export function FunctionsDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "functions");
  return (
    <Modal
      opened={isOpen}
      onClose={() => closeFunctions(app)}
      title="Functions"
      size={700}
      centered={false}
      returnFocus={false}
    >
      <FunctionReference />
    </Modal>
  );
}

function FunctionReference() {
  const about = useApp((state) => state.panelSubject);
  const [text, setText] = useState(about ?? "");
  const found = functionsFound(functions, text);
  return (
    <>
      <input
        className="finder-field"
        data-autofocus
        aria-label="Search the functions"
        placeholder="Name of a function, or what it gives"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="dialog-text functions-note">
        In the examples x is 1, 2, 3, 4 over 2024 to 2027, and y is 10 and 20 for the members a and b.
      </p>
      <dl className="functions">
        {found.map(({ name, signature, help, example, ...entry }) => (
          <div key={name} className="functions-entry">
            <dt>{signature}</dt>
            <dd>{help}</dd>
            <dd className="functions-example">
              {example.formula} = {example.gives}
            </dd>
            <dd className="functions-unit">{unitRuleText(entry)}</dd>
          </div>
        ))}
      </dl>
      {found.length === 0 && <p className="dialog-text">No function is called so, or gives that.</p>}
    </>
  );
}
