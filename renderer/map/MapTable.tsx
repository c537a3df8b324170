/** The map for a screen reader: each section with those it reads and those that read it. */
import type { SectionLink, SectionMap } from "../../shared/analysis/map/sectionMap.ts";
import { counted } from "../../shared/model/counted.ts";

export function MapTable({ map: { sections, links } }: { readonly map: SectionMap }) {
  const labels = new Map(sections.map(({ name, label }) => [name, label]));
  const text = (found: readonly SectionLink[], other: (link: SectionLink) => string) =>
    found.map((link) => `${labels.get(other(link))} (${counted(link.crossings.length, "line")})`).join(", ") || "none";
  return (
    <table className="for-screen-readers">
      <caption>Sections and the lines that cross between them</caption>
      <thead>
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Lines</th>
          <th scope="col">Reads</th>
          <th scope="col">Is read by</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ name, label, lines }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{lines.length}</td>
            <td>
              {text(
                links.filter(({ to }) => to === name),
                ({ from }) => from,
              )}
            </td>
            <td>
              {text(
                links.filter(({ from }) => from === name),
                ({ to }) => to,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
