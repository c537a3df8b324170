/** Names of lines, each leading to its line, in the cell's own period where it has one. */
import { isByLists } from "../../shared/model/lines.ts";
import { useApp } from "../state/AppContext.tsx";
import { CellLink } from "./CellLink.tsx";

/** More names than this are told as a number until the person asks. */
const mostShown = 12;

export function LineLinks({ names, period }: { readonly names: readonly string[]; readonly period: number | null }) {
  const lines = useApp((state) => state.compiled.lines);
  const shown = names.slice(0, mostShown);
  const hidden = names.length - shown.length;
  return (
    <span className="inspector-links">
      {shown.map((name) => {
        const compiled = lines.get(name);
        const member = compiled !== undefined && isByLists(compiled.line) ? null : 0;
        return (
          <CellLink key={name} address={{ line: name, member, period: compiled?.isTimed === false ? 0 : period }}>
            {name}
          </CellLink>
        );
      })}
      {hidden > 0 && <span className="fact-aside">and {hidden} more</span>}
    </span>
  );
}
