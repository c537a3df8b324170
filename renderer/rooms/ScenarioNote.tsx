import { useApp } from "../state/AppContext.tsx";

/** What the scenario on the screen assumes; nothing in the base, or where it does not say. */
export function ScenarioNote() {
  const scenario = useApp((state) => state.document.scenarios.find(({ name }) => name === state.scenario));
  if (scenario?.note === undefined) return null;
  return (
    <>
      <h2 className="rooms-heading">{scenario.label}</h2>
      <p className="room-note">{scenario.note}</p>
    </>
  );
}
