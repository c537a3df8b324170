import { Tooltip } from "@mantine/core";
import { CloseIcon } from "../theme/icons.tsx";
import { rowButton } from "./rowButton.ts";
import "./rows.css";

interface Props {
  /** What it does, shown to those who point at it. */
  readonly hint: string;
  /** The same with what it is done to, for those who hear it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Takes the row away that it ends. */
export function RemoveButton({ hint, label, onClick }: Props) {
  return (
    <Tooltip label={hint}>
      <button
        type="button"
        className="plain-button dialog-remove"
        aria-label={label}
        onClick={onClick}
        {...rowButton("remove")}
      >
        <CloseIcon />
      </button>
    </Tooltip>
  );
}
