/** The four choices of a number's look; a choice in which the lines differ shows none until one is made. */
import { SegmentedControl } from "@mantine/core";
import { useEffect, useId, useRef } from "react";
import type { Line } from "../../shared/model/document.ts";
import type { FormatFields } from "../../shared/model/edits/formats.ts";
import { commonChoice, type FormatChoice } from "./commonFormat.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly fields: FormatFields;
  readonly change: (fields: FormatFields) => void;
}

/** Stands for a format that says nothing. */
const usual = "usual";
/** Stands for lines that differ; no choice has it. */
const mixed = "mixed";

const kinds: readonly {
  readonly key: Exclude<FormatChoice, "decimals">;
  readonly label: string;
  readonly data: Data;
}[] = [
  {
    key: "style",
    label: "Style",
    data: [
      { value: usual, label: "As its unit" },
      { value: "number", label: "Number" },
      { value: "currency", label: "Currency" },
      { value: "percent", label: "Percent" },
      { value: "multiple", label: "Multiple" },
      { value: "flag", label: "✓ or ✗" },
    ],
  },
  {
    key: "scale",
    label: "Scale",
    data: [
      { value: usual, label: "As its unit" },
      { value: "k", label: "Thousands, k" },
      { value: "m", label: "Millions, m" },
      { value: "bn", label: "Billions, bn" },
    ],
  },
  {
    key: "negative",
    label: "Negatives",
    data: [
      { value: usual, label: "(300)" },
      { value: "minus", label: "-300" },
    ],
  },
];

type Data = { value: string; label: string }[];

export function FormatChoices({ lines, fields, change }: Props) {
  const shown = (key: FormatChoice): string => {
    const value = fields[key] === undefined ? commonChoice(lines, key) : fields[key];
    if (value === undefined) return mixed;
    return value === null || value === "parentheses" ? usual : String(value);
  };
  const first = useRef<HTMLDivElement>(null);
  // The dialog would give the keyboard to the whole of the choice, which cannot have it.
  useEffect(() => {
    const radios = [...(first.current?.querySelectorAll("input") ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, []);
  const pick = (key: FormatChoice, value: string) => change({ ...fields, [key]: read(key, value) });
  return (
    <>
      {kinds.map(({ key, label, data }) => (
        <div className="format-row" key={key}>
          <span className="format-name">{label}</span>
          <SegmentedControl
            size="xs"
            aria-label={label}
            data={data}
            value={shown(key)}
            onChange={(value) => pick(key, value)}
            {...(key === "style" ? { ref: first, "data-autofocus": true } : {})}
          />
        </div>
      ))}
      <DecimalsChoice value={shown("decimals")} pick={(value) => pick("decimals", value)} />
    </>
  );
}

function DecimalsChoice({ value, pick }: { readonly value: string; readonly pick: (value: string) => void }) {
  const id = useId();
  return (
    <div className="format-row">
      <label className="format-name" htmlFor={id}>
        Decimals
      </label>
      <select id={id} className="format-field" value={value} onChange={({ target }) => pick(target.value)}>
        {value === mixed ? <option value={mixed}>different</option> : null}
        <option value={usual}>As its style</option>
        {Array.from({ length: 11 }, (_, count) => (
          <option key={count} value={String(count)}>
            {count}
          </option>
        ))}
      </select>
    </div>
  );
}

function read(key: FormatChoice, value: string): string | number | null {
  if (value === usual) return null;
  return key === "decimals" ? Number(value) : value;
}
