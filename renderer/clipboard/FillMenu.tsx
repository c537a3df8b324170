/** Where the fill handle was let go: the ways to go on, each with the numbers it makes. */
import { Menu } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closeFillOffer } from "../state/fillOffer.ts";
import { fillChoices, fillOn } from "./fillOn.ts";

export function FillMenu() {
  const app = useAppHandle();
  const offer = useApp((state) => state.fillOffer);
  if (offer === null) return null;
  const close = () => {
    closeFillOffer(app);
    focusGrid();
  };
  return (
    <Menu opened onClose={close} position="bottom-start" returnFocus={false} aria-label="Fill">
      <Menu.Target>
        <span className="fill-menu-place" style={{ left: offer.at.x, top: offer.at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label="Fill">
        {fillChoices(app, offer).map(({ mode, label, text, isPossible }) => (
          <Menu.Item
            key={mode}
            disabled={!isPossible}
            onClick={() => {
              closeFillOffer(app);
              focusGrid();
              fillOn(app, offer, mode);
            }}
          >
            {label} <span className="fill-menu-numbers">{text}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
