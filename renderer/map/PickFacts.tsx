/** What is picked, in words: how much it needs and how much needs it; of a section, which lines cross to which. */
import type { Reach } from "../../shared/analysis/map/reach.ts";
import type { SectionLink, SectionMap } from "../../shared/analysis/map/sectionMap.ts";
import { counted } from "../../shared/model/counted.ts";
import { useApp } from "../state/AppContext.tsx";
import { reachText, sectionText } from "./mapText.ts";
import type { Pick } from "./pick.ts";

interface Props {
  readonly map: SectionMap;
  readonly pick: Pick;
  readonly reach: Reach | null;
  /** Whether the picture leaves sections out. */
  readonly isPartial: boolean;
}

export function PickFacts({ map, pick, reach, isPartial }: Props) {
  const compiled = useApp((state) => state.compiled);
  const labelOf = (section: string) => map.sections.find(({ name }) => name === section)?.label ?? section;
  const title = pick.kind === "line" ? (compiled.lines.get(pick.line)?.line.label ?? pick.line) : labelOf(pick.section);
  return (
    <div className="map-facts">
      <div role="status">
        <strong>{title}</strong>{" "}
        <span>{reach === null ? sectionText(map, pick.section) : reachText(reach, compiled)}</span>
      </div>
      {pick.kind === "line" && (
        <ul className="map-key" aria-hidden="true">
          <li data-state="picked">this line</li>
          <li data-state="needs">it needs</li>
          <li data-state="needed-by">need it</li>
        </ul>
      )}
      {pick.kind === "section" && <Crossings map={map} section={pick.section} labelOf={labelOf} />}
      {isPartial && (
        <p className="map-aside">
          {counted(map.sections.length, "section")}: the picture shows the one picked and those it shares most lines
          with.
        </p>
      )}
    </div>
  );
}

interface CrossingsProps {
  readonly map: SectionMap;
  readonly section: string;
  readonly labelOf: (section: string) => string;
}

function Crossings({ map, section, labelOf }: CrossingsProps) {
  const lines = useApp((state) => state.compiled.lines);
  const text = ({ crossings }: SectionLink) =>
    crossings.map(({ line }) => lines.get(line)?.line.label ?? line).join(", ");
  const links = [
    ...map.links.filter(({ to }) => to === section).map((link) => ({ link, name: `← ${labelOf(link.from)}` })),
    ...map.links.filter(({ from }) => from === section).map((link) => ({ link, name: `→ ${labelOf(link.to)}` })),
  ];
  return (
    <dl className="map-crossings">
      {links.map(({ link, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text(link)}</dd>
        </div>
      ))}
    </dl>
  );
}
