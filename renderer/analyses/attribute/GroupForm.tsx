/** Over the table while lines are chosen: makes them a group. */
import { Button } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import type { Attribution } from "../../../shared/model/analyses.ts";
import { counted } from "../../../shared/model/counted.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { group } from "./groupActions.ts";

interface Props {
  readonly analysis: Attribution;
  /** Names of those that are chosen. */
  readonly lines: readonly string[];
  readonly onDone: () => void;
}

export function GroupForm({ analysis, lines, onDone }: Props) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const [label, setLabel] = useState("");
  const id = useId();
  const usual = lines.map((name) => compiled.lines.get(name)?.line.label ?? name).join(" + ");
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!group(app, analysis, label.trim() === "" ? usual : label.trim(), lines)) return;
    setLabel("");
    onDone();
  };
  return (
    <form className="attribution-grouping" onSubmit={make}>
      {lines.length < 2 ? (
        <span>{lines.length === 0 ? "Choose lines to count them as one." : "Choose another line to go with it."}</span>
      ) : (
        <>
          <label htmlFor={id}>{counted(lines.length, "line")} as one, called</label>
          <input
            id={id}
            className="dialog-field"
            autoComplete="off"
            placeholder={usual}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
          <Button type="submit" size="compact-xs" variant="default">
            Group
          </Button>
        </>
      )}
    </form>
  );
}
