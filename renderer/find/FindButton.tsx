import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { KeyCap } from "../keys/KeyCap.tsx";

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
          {keys !== undefined && <KeyCap accelerator={keys} />}
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
