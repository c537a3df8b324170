import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { KeyHint } from "../header/KeyHint.tsx";

interface Props {
  readonly label: string;
  /** As an accelerator. */
  readonly keys?: string;
  /** Whether it is on, for one that stays pressed. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function FindButton({ label, keys, isOn, isDisabled = false, onPress, children }: Props) {
  return (
    <Tooltip
      label={
        <>
          {label}
          <KeyHint accelerator={keys} />
        </>
      }
    >
      <button
        type="button"
        className="plain-button find-button"
        aria-label={label}
        aria-pressed={isOn}
        disabled={isDisabled}
        onClick={onPress}
      >
        {children}
      </button>
    </Tooltip>
  );
}
