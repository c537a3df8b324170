/** The files opened or saved lately, each with the folder it lies in. */
import { Menu } from "@mantine/core";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { openRecent } from "../state/files/openFile.ts";

export function RecentFiles({ label }: { readonly label: string }) {
  const app = useAppHandle();
  const recents = useApp((state) => state.recents);
  if (recents.length === 0) return <Menu.Item disabled>{label}</Menu.Item>;
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {recents.map(({ id, name, place }) => (
        <Menu.Item key={id} onClick={() => void openRecent(app, id)}>
          {name}
          {place !== "" && <span className="header-recent-place">{place}</span>}
        </Menu.Item>
      ))}
    </>
  );
}
