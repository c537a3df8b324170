/** Back to the cells one came from, and forward again. */
import { Tooltip } from "@mantine/core";
import { memo } from "react";
import { commandOf } from "../commands/commands.ts";
import { runCommand } from "../commands/runCommand.ts";
import { KeyHint } from "../header/KeyHint.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { BackIcon, ForwardIcon } from "../theme/icons.tsx";

export const VisitButtons = memo(function VisitButtons() {
  return (
    <div className="visits">
      <VisitButton id="go-back" />
      <VisitButton id="go-forward" />
    </div>
  );
});

function VisitButton({ id }: { readonly id: "go-back" | "go-forward" }) {
  const app = useAppHandle();
  const { label, isEnabled } = commandOf(id);
  const isOn = useApp(isEnabled);
  return (
    <Tooltip
      label={
        <>
          {label}
          <KeyHint command={id} />
        </>
      }
    >
      {/* aria-disabled and not disabled, so that the tooltip still says what it would do */}
      <button
        type="button"
        className="plain-button visit-button"
        aria-label={label}
        aria-disabled={!isOn}
        onClick={() => runCommand(app, id)}
      >
        {id === "go-back" ? <BackIcon /> : <ForwardIcon />}
      </button>
    </Tooltip>
  );
}
