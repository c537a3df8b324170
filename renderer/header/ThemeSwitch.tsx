/** Light or dark in one click; the View menu also offers the system's own choice. */
import { Tooltip } from "@mantine/core";
import { runCommand } from "../commands/runCommand.ts";
import { useAppHandle } from "../state/AppContext.tsx";
import { MoonIcon, SunIcon } from "../theme/icons.tsx";
import { useShade } from "../theme/ThemeRoot.tsx";

export function ThemeSwitch() {
  const app = useAppHandle();
  const isDark = useShade() === "dark";
  const label = isDark ? "Light theme" : "Dark theme";
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className="plain-button header-button"
        aria-label={label}
        onClick={() => runCommand(app, isDark ? "theme-light" : "theme-dark")}
      >
        {isDark ? <SunIcon /> : <MoonIcon />}
      </button>
    </Tooltip>
  );
}
