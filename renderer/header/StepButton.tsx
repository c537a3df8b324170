/** Undo or redo, its tooltip naming the step it would take. */
import { Tooltip } from "@mantine/core";
import { commandOf } from "../commands/commands.ts";
import { runCommand } from "../commands/runCommand.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { RedoIcon, UndoIcon } from "../theme/icons.tsx";
import { KeyHint } from "./KeyHint.tsx";

export function StepButton({ id }: { readonly id: "undo" | "redo" }) {
  const app = useAppHandle();
  const { label } = commandOf(id);
  const step = useApp(({ history }) => (id === "undo" ? history.past : history.future).at(-1)?.label);
  const name = step === undefined ? `Nothing to ${id}` : `${label}: ${step}`;
  return (
    <Tooltip
      label={
        <>
          {name}
          <KeyHint command={id} />
        </>
      }
    >
      {/* aria-disabled and not disabled, so that the tooltip still says why nothing happens */}
      <button
        type="button"
        className="plain-button header-button"
        aria-label={name}
        aria-disabled={step === undefined}
        onClick={() => runCommand(app, id)}
      >
        {id === "undo" ? <UndoIcon /> : <RedoIcon />}
      </button>
    </Tooltip>
  );
}
