/**
 * Rows that can be put in another order: by dragging their grip, by the arrows
 * while the grip has the keyboard, and by Alt with the arrows from anywhere in the row.
 */
import { type DragEvent, type KeyboardEvent, useRef, useState } from "react";

export interface Reorder {
  readonly rowProps: (index: number) => RowProps;
  readonly gripProps: (index: number) => GripProps;
  /** For the row's own fields. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void;
}

interface RowProps {
  readonly "data-row": number;
  /** Where the dragged row would come to lie. */
  readonly "data-drop": "before" | "after" | undefined;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

interface GripProps {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** `onMove` has the index a row is at and the one it comes to, counted without the row itself. */
export function useReorder(count: number, onMove: (from: number, to: number) => void): Reorder {
  const dragged = useRef<number | null>(null);
  const [gap, setGap] = useState<number | null>(null);

  const move = (from: number, to: number) => {
    if (to >= 0 && to < count && to !== from) onMove(from, to);
  };
  const end = () => {
    dragged.current = null;
    setGap(null);
  };
  const moveByKey = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const field = fieldOf(event.currentTarget);
    move(index, index + by);
    // The rows stay and their texts change places, so the keyboard goes along.
    requestAnimationFrame(() => field(Math.min(count - 1, Math.max(0, index + by)))?.focus());
  };
  return {
    rowProps: (index) => ({
      "data-row": index,
      "data-drop": gap === index ? "before" : gap === count && index === count - 1 ? "after" : undefined,
      onDragOver(event) {
        if (dragged.current === null) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        setGap(event.clientY < top + height / 2 ? index : index + 1);
      },
      onDrop(event) {
        event.preventDefault();
        if (dragged.current !== null && gap !== null) move(dragged.current, gap > dragged.current ? gap - 1 : gap);
        end();
      },
    }),
    gripProps: (index) => ({
      draggable: true,
      onDragStart(event) {
        dragged.current = index;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
      },
      onDragEnd: end,
      onKeyDown: (event) => moveByKey(event, index),
    }),
    onKeyDown: (event, index) => {
      if (event.altKey) moveByKey(event, index);
    },
  };
}

/** The field at the same place of another row. */
function fieldOf(element: HTMLElement): (row: number) => HTMLElement | undefined {
  const row = element.closest("[data-row]");
  const all = "button, input";
  const place = [...(row?.querySelectorAll(all) ?? [])].indexOf(element);
  const rows = row?.parentElement;
  return (index) => rows?.querySelectorAll<HTMLElement>(`[data-row="${index}"] :is(${all})`)[place];
}
