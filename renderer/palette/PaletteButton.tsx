/** The palette's place in the header: says that there is one, and its key. */
import { runCommand } from "../commands/runCommand.ts";
import { KeyHint } from "../header/KeyHint.tsx";
import { useAppHandle } from "../state/AppContext.tsx";

export function PaletteButton() {
  const app = useAppHandle();
  return (
    <button
      type="button"
      className="plain-button palette-button"
      aria-haspopup="dialog"
      onClick={() => runCommand(app, "palette")}
    >
      <span>
        Search<span className="palette-button-or"> or run</span>
      </span>
      <KeyHint command="palette" />
    </button>
  );
}
