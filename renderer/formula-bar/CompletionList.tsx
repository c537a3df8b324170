import { findFunction } from "../../shared/formula/catalogue.ts";
import type { Completion } from "./completions.ts";

interface Props {
  readonly completions: readonly Completion[];
  readonly chosen: number | null;
  readonly onPick: (completion: Completion) => void;
  /** Name of the function whose arguments are being typed; null outside of calls. */
  readonly called: string | null;
}

/** How the word may go on; with nothing to offer, how the function around the caret is written. */
export function CompletionList({ completions, chosen, onPick, called }: Props) {
  if (completions.length === 0) return <CallHelp called={called} />;
  return (
    <div role="listbox" aria-label="Completions">
      {completions.map((completion, index) => (
        <div
          key={completion.name}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className="completion"
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(completion);
          }}
        >
          <span className="completion-name">{completion.name}</span>
          <span className="completion-help">{completion.help}</span>
        </div>
      ))}
    </div>
  );
}

function CallHelp({ called }: { readonly called: string | null }) {
  const entry = called === null ? undefined : findFunction(called);
  if (entry === undefined) return null;
  return (
    <div className="completion">
      <span className="completion-name">{entry.signature}</span>
      <span className="completion-help">{entry.help}</span>
    </div>
  );
}
