/** What a picture can be copied as. */
import { Menu } from "@mantine/core";
import { useAppHandle } from "../state/AppContext.tsx";
import { type CopiedPicture, copyFormNames, copyForms, copyPicture } from "./copyPicture.ts";

interface Props {
  readonly title: string;
  /** Asked when it is copied: the picture as it stands then; null before it is drawn. */
  readonly pictureNow: () => CopiedPicture | null;
}

export function CopyMenu({ title, pictureNow }: Props) {
  const app = useAppHandle();
  return (
    <Menu position="bottom-end" width={150} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="plain-button chart-copy" aria-label={`Copy ${title}`}>
          Copy
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {copyForms.map((form) => (
          <Menu.Item
            key={form}
            onClick={() => {
              const picture = pictureNow();
              if (picture !== null) void copyPicture(app, picture, form);
            }}
          >
            {copyFormNames[form]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
