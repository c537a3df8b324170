import { Tooltip } from "@mantine/core";
import type { ComponentProps } from "react";
import { GripIcon } from "../theme/icons.tsx";
import "./rows.css";

/** What a row is dragged by; the arrows move the row while it has the keyboard. */
export function Grip({ label, ...rest }: { readonly label: string } & ComponentProps<"button">) {
  return (
    <Tooltip label="Drag, or press ↑ and ↓">
      <button type="button" className="plain-button dialog-grip" aria-label={`Move ${label}`} {...rest}>
        <GripIcon />
      </button>
    </Tooltip>
  );
}
