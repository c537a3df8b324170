import { focusGrid } from "../grid/focusGrid.ts";

/** The first stop of the Tab key, in sight only then: past header, rooms and headline to the numbers. */
export function SkipLink() {
  return (
    <button type="button" className="skip-link" onClick={focusGrid}>
      Skip to the grid
    </button>
  );
}
