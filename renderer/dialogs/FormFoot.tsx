import { Button, Group, type GroupProps } from "@mantine/core";

interface Props extends Pick<GroupProps, "mt"> {
  /** What the form does when it is sent. */
  readonly action: string;
  readonly isDisabled?: boolean;
  readonly onCancel: () => void;
}

/** The foot of a form: do it, or leave all as it was. */
export function FormFoot({ action, isDisabled = false, onCancel, ...place }: Props) {
  return (
    <Group justify="flex-end" gap="xs" {...place}>
      <Button type="submit" size="xs" disabled={isDisabled}>
        {action}
      </Button>
      <Button size="xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
}
