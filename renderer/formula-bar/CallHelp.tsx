/** How the function around the caret is written, the argument at hand marked, and the way to more about it. */
import { callsAround } from "../../shared/formula/caret.ts";
import { findFunction } from "../../shared/formula/catalogue.ts";
import { looseTokens } from "../../shared/formula/looseTokens.ts";
import { openFunctions } from "../functions/openFunctions.ts";
import { KeyCap } from "../keys/KeyCap.tsx";
import { useKeysOf } from "../keys/useKeys.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { signatureParts } from "./signature.ts";

export function CallHelp({ text, caret }: { readonly text: string; readonly caret: number }) {
  const [call] = callsAround(looseTokens(text), caret);
  const entry = call === undefined ? undefined : findFunction(call.name);
  if (call === undefined || entry === undefined) return null;
  return (
    <div className="call-help">
      <div className="call-help-line">
        <span className="call-help-signature">
          {signatureParts(entry.signature, call.argument).map(({ text: part, isAtHand, start }) =>
            isAtHand ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
          )}
        </span>
        <MoreButton />
      </div>
      <span className="call-help-text">{entry.help}</span>
    </div>
  );
}

function MoreButton() {
  const app = useAppHandle();
  const [key] = useKeysOf("functions");
  return (
    <button
      type="button"
      className="plain-button call-help-more"
      aria-label="More about this function"
      // The text keeps the keyboard until the reference is open.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openFunctions(app)}
    >
      More {key !== undefined && <KeyCap accelerator={key} />}
    </button>
  );
}
