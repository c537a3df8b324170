/** The page's own menus, drawn from the same data as the desktop's native ones. */
import { Menubar } from "@mantine/core";
import { PageMenuEntry } from "./PageMenuEntry.tsx";
import { pageMenus } from "./pageMenu.ts";

const all = pageMenus();

export function MenuBar() {
  return (
    <Menubar aria-label="Menu" classNames={{ target: "header-button" }}>
      {all.map(({ label, items }) => (
        <Menubar.Menu key={label} width="max-content" transitionProps={{ duration: 0, exitDuration: 40 }}>
          <Menubar.Target>{label}</Menubar.Target>
          <Menubar.Dropdown>
            {items.map((item, index) => (
              // The menu is fixed data, and a separator has no other name than its place.
              <PageMenuEntry key={index} item={item} />
            ))}
          </Menubar.Dropdown>
        </Menubar.Menu>
      ))}
    </Menubar>
  );
}
