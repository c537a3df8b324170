import { useEffect, useRef } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import "./grid.css";
import { openGrid } from "./openGrid.ts";

/** The place of the grid in the window; what is in it is openGrid.ts's. */
export function Grid() {
  const app = useAppHandle();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current === null ? undefined : openGrid(app, root.current)), [app]);
  return <div className="grid" data-testid="grid" ref={root} />;
}
