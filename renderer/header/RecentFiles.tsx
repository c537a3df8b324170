/** The files opened or saved lately, each with the folder it lies in. */
import { Menu } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { openRecent } from "../state/files/openFile.ts";

export function RecentFiles({ label }: { readonly label: string }) {
  const app = useAppHandle();
  const recents = useApp((state) => state.recents);
  const open = (id: (typeof recents)[number]["id"]) => {
    focusGrid();
    void openRecent(app, id);
  };
  if (recents.length === 0) return <Menu.Item disabled>{label}</Menu.Item>;
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {recents.map(({ id, name, place }) => (
        <Menu.Item key={id} onClick={() => open(id)}>
          {name}
          {place !== "" && <span className="header-recent-place">{place}</span>}
        </Menu.Item>
      ))}
    </>
  );
}
