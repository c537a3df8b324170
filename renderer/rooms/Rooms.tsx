/** The left column: what the model is made of, the questions it keeps, and what the scenario on the screen assumes. */
import { useApp } from "../state/AppContext.tsx";
import { modelViews } from "../workspace/views.ts";
import { AnalysisRooms } from "./AnalysisRooms.tsx";
import { ScenarioNote } from "./ScenarioNote.tsx";
import { SectionRoom } from "./SectionRoom.tsx";
import { ViewRoom } from "./ViewRoom.tsx";
import "./rooms.css";

export function Rooms() {
  const sections = useApp((state) => state.document.sections);
  return (
    <nav className="workbench-rooms rooms" aria-label="Rooms">
      <h2 className="rooms-heading">Model</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.name}>
            <SectionRoom section={section} />
          </li>
        ))}
        {modelViews.map((view) => (
          <li key={view.id}>
            <ViewRoom view={view} />
          </li>
        ))}
      </ul>
      <h2 className="rooms-heading">What if</h2>
      <AnalysisRooms />
      <ScenarioNote />
    </nav>
  );
}
