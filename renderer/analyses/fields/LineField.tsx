/** Chooses a line by typing a part of its label or its name; lines stand by section. */
import { Select } from "@mantine/core";
import type { Line } from "../../../shared/model/document.ts";
import { useLinesBySection } from "./useLinesBySection.ts";

interface Props {
  readonly label: string;
  /** Name of the line. */
  readonly value: string;
  /** Lines that can be chosen. */
  readonly isOffered: (line: Line) => boolean;
  readonly onChange: (line: string) => void;
}

export function LineField({ label, value, isOffered, onChange }: Props) {
  const data = useLinesBySection(isOffered);
  return (
    <Select
      className="analysis-choice line-field"
      label={label}
      size="xs"
      data={data}
      value={value}
      searchable
      allowDeselect={false}
      nothingFoundMessage="No line is called so"
      maxDropdownHeight={320}
      comboboxProps={{ width: 300, position: "bottom-start", transitionProps: { duration: 0 } }}
      onChange={(line) => line !== null && onChange(line)}
    />
  );
}
