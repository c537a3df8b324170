/** The fill handle for the keyboard: which way, how far, and by what. */
import { Group, NumberInput, Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { FillMode } from "../../shared/exchange/fill/trend.ts";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import type { Rectangle } from "../spreadsheet/range.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { columnCount, columnOf } from "../state/ranges.ts";
import { type Direction, drawnOut, room } from "./fillDirections.ts";
import { type FillChoice, fillChoices, fillOn } from "./fillOn.ts";
import { selectedRectangle } from "./selectedRectangle.ts";

export function FillDialog() {
  return (
    <PanelDialog panel="fill-on" title="Fill on from the selection">
      {(close) => <Choices close={close} />}
    </PanelDialog>
  );
}

const directions: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: "right", label: "Right" },
  { value: "down", label: "Down" },
  { value: "left", label: "Left" },
  { value: "up", label: "Up" },
];

function Choices({ close }: { readonly close: () => void }) {
  const app = useAppHandle();
  const seed = useSeed();
  const roomTo = (side: Direction) => (seed === null ? 0 : room(side, seed, sizeOfGrid(app.store.getState())));
  const [direction, setDirection] = useState<Direction>(() => (roomTo("right") > 0 ? "right" : "down"));
  const [count, setCount] = useState(() => (direction === "right" ? roomTo("right") : 1));
  const [mode, setMode] = useState<FillMode>("copy");
  if (seed === null || !Number.isFinite(count)) return <p className="dialog-text">Select the cells to go on from.</p>;
  const drawn = { seed, whole: drawnOut(seed, direction, Math.min(count, roomTo(direction))) };
  const choices = fillChoices(app, drawn);
  const turn = (side: string) => {
    setDirection(side as Direction);
    setCount(side === "right" || side === "left" ? roomTo(side) : 1);
  };
  const fill = () => {
    close();
    fillOn(app, drawn, mode);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        fill();
      }}
    >
      <Radio.Group label="Which way" value={direction} onChange={turn}>
        <Group gap="md" mt={6}>
          {directions.map(({ value, label }, index) => (
            <Radio
              key={value}
              value={value}
              label={label}
              disabled={roomTo(value) < 1}
              data-autofocus={index === 0 || undefined}
            />
          ))}
        </Group>
      </Radio.Group>
      <NumberInput
        label="How many cells"
        mt="md"
        min={1}
        max={roomTo(direction)}
        value={count}
        onChange={(value) => setCount(Number(value))}
      />
      <Radio.Group label="By" mt="md" value={mode} onChange={(value) => setMode(value as FillMode)}>
        <Stack gap={6} mt={6}>
          {choices.map((choice) => (
            <Radio key={choice.mode} value={choice.mode} label={choiceText(choice)} disabled={!choice.isPossible} />
          ))}
        </Stack>
      </Radio.Group>
      <FormFoot
        action="Fill"
        isDisabled={!choices.some((choice) => choice.mode === mode && choice.isPossible)}
        onCancel={close}
        mt="lg"
      />
    </form>
  );
}

const choiceText = ({ label, text }: FillChoice): string => `${label}: ${text}`;

const sizeOfGrid = (state: Parameters<typeof columnCount>[0] & { readonly rows: readonly unknown[] }) => ({
  rowCount: state.rows.length,
  columnCount: columnCount(state),
  firstColumn: columnOf(0),
});

/** What was selected when the dialog opened: it stays while the dialog is there. */
function useSeed(): Rectangle | null {
  const app = useAppHandle();
  const [seed] = useState(() => selectedRectangle(app.store.getState()));
  return seed;
}
