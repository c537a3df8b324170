/** What a picture can be copied as, and what it can be saved as. */
import { Menu } from "@mantine/core";
import { useAppHandle } from "../state/AppContext.tsx";
import { copyFormNames, copyForms, copyPicture } from "./copyPicture.ts";
import type { OutgoingPicture } from "./outgoingPicture.ts";
import { saveFormNames, saveForms, savePicture } from "./savePicture.ts";

interface Props {
  readonly title: string;
  /** Asked when it goes out: the picture as it stands then; null before it is drawn. */
  readonly pictureNow: () => OutgoingPicture | null;
}

export function PictureMenu({ title, pictureNow }: Props) {
  const app = useAppHandle();
  const send = (how: (picture: OutgoingPicture) => Promise<void>) => {
    const picture = pictureNow();
    if (picture !== null) void how(picture);
  };
  return (
    <Menu position="bottom-end" width={150} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="plain-button chart-copy" aria-label={`Copy or save ${title}`}>
          Copy or save
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {copyForms.map((form) => (
          <Menu.Item key={form} onClick={() => send((picture) => copyPicture(app, picture, form))}>
            {copyFormNames[form]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {saveForms.map((form) => (
          <Menu.Item key={form} onClick={() => send((picture) => savePicture(app, picture, form))}>
            {saveFormNames[form]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
