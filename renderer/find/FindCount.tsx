import { counted } from "../../shared/model/counted.ts";
import { useApp } from "../state/AppContext.tsx";
import { foundNow } from "./hitsOfState.ts";

/** How many hits there are and at which one the person is, said aloud when it changes. */
export function FindCount() {
  const query = useApp((state) => state.find.asked.query);
  const at = useApp((state) => state.find.at);
  const hits = useApp((state) => foundNow(state).hits.length);
  const places = useApp((state) => foundNow(state).found.length);
  return (
    <output className="find-count" aria-live="polite">
      {query === "" ? "" : countText(hits, places, at)}
    </output>
  );
}

function countText(hits: number, places: number, at: number | null): string {
  if (hits === 0) return "Not found";
  if (at !== null) return `${at + 1} of ${counted(hits, "hit")}`;
  return hits === places ? counted(hits, "hit") : `${counted(hits, "hit")} in ${counted(places, "place")}`;
}
