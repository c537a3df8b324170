/** The left column: what the model is made of, the scenarios it is asked about, and the questions it keeps. */
import { useApp } from "../state/AppContext.tsx";
import { modelViews } from "../workspace/views.ts";
import { AnalysisRooms } from "./AnalysisRooms.tsx";
import { ScenarioRooms } from "./ScenarioRooms.tsx";
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
      <ScenarioRooms />
      <h2 className="rooms-heading">Analyses</h2>
      <AnalysisRooms />
    </nav>
  );
}
