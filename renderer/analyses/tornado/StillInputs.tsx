import { Fragment } from "react";
import type { Still } from "../../../shared/analysis/tornado/tornadoReport.ts";
import { InputLink } from "../InputLink.tsx";

/** Inputs that do nothing, apart from those that do, with why. */
export function StillInputs({ still }: { readonly still: readonly Still[] }) {
  const moved = still.filter(({ why }) => why === "no-effect");
  const zero = still.filter(({ why }) => why === "zero");
  return (
    <>
      {moved.length > 0 && (
        <p className="analysis-note">
          Moved without any effect here: <Links still={moved} />.
        </p>
      )}
      {zero.length > 0 && (
        <p className="analysis-note">
          Not moved, as a swing of 0 is nothing: <Links still={zero} />. Say how uncertain they are to see what they do.
        </p>
      )}
    </>
  );
}

const Links = ({ still }: { readonly still: readonly Still[] }) =>
  still.map(({ input }, index) => (
    <Fragment key={`${input.line} ${input.members} ${input.period}`}>
      {index > 0 && ", "}
      <InputLink input={input} />
    </Fragment>
  ));
