/**
 * A question with its answers. Closing it without one does nothing, which every question must allow. The keyboard goes
 * back to the row that asked, before the answer is carried out: a row that then goes hands it on to its neighbour.
 */
import { Button, Group, Modal } from "@mantine/core";
import { useEffect, useRef } from "react";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { answer } from "../state/notices.ts";
import { rowButtonInHand } from "./rowButton.ts";

export function QuestionDialog() {
  const app = useAppHandle();
  const question = useApp((state) => state.question);
  const asker = useRef<HTMLElement | null>(null);
  useEffect(
    () =>
      app.store.subscribe((now, before) => {
        // At once: in the next frame the menu in which it was asked is closed.
        if (now.question !== null && now.question !== before.question) asker.current = rowButtonInHand();
      }),
    [app],
  );
  const close = (index: number | null) => {
    const isThere = asker.current?.isConnected === true;
    if (isThere) asker.current!.focus();
    answer(app, index);
    if (!isThere) focusGrid();
  };
  return (
    <Modal opened={question !== null} onClose={() => close(null)} title={question?.title} returnFocus={false}>
      <p className="dialog-text">{question?.text}</p>
      <Group justify="flex-end" gap="xs" mt="lg">
        {question?.answers.map(({ label, isDanger }, index) => (
          <Button
            key={label}
            size="xs"
            variant={index === 0 ? "filled" : "default"}
            className={isDanger ? "dialog-danger" : undefined}
            onClick={() => close(index)}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Modal>
  );
}
