/** Adds one line more: chosen by a part of its label, and the field is empty again. */
import { Select } from "@mantine/core";
import { memo } from "react";
import type { Line } from "../../../shared/model/document.ts";
import { useLinesBySection } from "../fields/useLinesBySection.ts";

interface Props {
  /** What the field says while it is empty, and is called. */
  readonly label: string;
  readonly isOffered: (line: Line) => boolean;
  readonly onPick: (line: string) => void;
}

/** Drawn again only when it changes: reports come while trials run. */
export const AddLineField = memo(function AddLineField({ label, isOffered, onPick }: Props) {
  const data = useLinesBySection(isOffered);
  return (
    <Select
      className="simulation-add"
      aria-label={label}
      placeholder={`+ ${label}`}
      size="xs"
      data={data}
      value={null}
      searchable
      nothingFoundMessage="No line is called so"
      maxDropdownHeight={320}
      comboboxProps={{ width: 300, position: "bottom-start", transitionProps: { duration: 0 } }}
      onChange={(line) => line !== null && onPick(line)}
    />
  );
});
