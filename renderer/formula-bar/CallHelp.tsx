/** How the function around the caret is written, the argument at hand marked. */
import { callsAround } from "../../shared/formula/caret.ts";
import { findFunction } from "../../shared/formula/catalogue.ts";
import { looseTokens } from "../../shared/formula/looseTokens.ts";
import { signatureParts } from "./signature.ts";

export function CallHelp({ text, caret }: { readonly text: string; readonly caret: number }) {
  const [call] = callsAround(looseTokens(text), caret);
  const entry = call === undefined ? undefined : findFunction(call.name);
  if (call === undefined || entry === undefined) return null;
  return (
    <div className="call-help">
      <span className="call-help-signature">
        {signatureParts(entry.signature, call.argument).map(({ text: part, isAtHand, start }) =>
          isAtHand ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
        )}
      </span>
      <span className="call-help-text">{entry.help}</span>
    </div>
  );
}
