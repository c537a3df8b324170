/** A question with its answers. Closing it without one does nothing, which every question must allow. */
import { Button, Group, Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { answer } from "../state/notices.ts";

export function QuestionDialog() {
  const app = useAppHandle();
  const question = useApp((state) => state.question);
  const close = (index: number | null) => {
    answer(app, index);
    focusGrid();
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
