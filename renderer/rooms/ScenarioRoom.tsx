import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { pickScenario } from "../state/pickScenario.ts";

interface Props {
  /** Null is the base. */
  readonly name: string | null;
  readonly label: string;
  readonly note: string | undefined;
}

/** One scenario; shown, it says in a line or two what it assumes. */
export function ScenarioRoom({ name, label, note }: Props) {
  const app = useAppHandle();
  const isShown = useApp((state) => state.scenario === name);
  return (
    <li>
      <button
        type="button"
        className="plain-button room"
        title={note}
        aria-current={isShown ? "true" : undefined}
        onClick={() => pickScenario(app, name)}
      >
        <span className="room-label">{label}</span>
      </button>
      {isShown && name !== null && note !== undefined && <p className="room-note">{note}</p>}
    </li>
  );
}
