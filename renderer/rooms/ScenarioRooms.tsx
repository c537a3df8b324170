/** The scenarios by name; the one on the screen says what it assumes. */
import { useApp } from "../state/AppContext.tsx";
import { ScenarioRoom } from "./ScenarioRoom.tsx";

export function ScenarioRooms() {
  const scenarios = useApp((state) => state.document.scenarios);
  const note = useApp((state) => state.document.note);
  return (
    <ul>
      <ScenarioRoom name={null} label="Base" note={note} />
      {scenarios.map((scenario) => (
        <ScenarioRoom key={scenario.name} name={scenario.name} label={scenario.label} note={scenario.note} />
      ))}
    </ul>
  );
}
