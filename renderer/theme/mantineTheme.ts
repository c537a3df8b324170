/**
 * Mantine in our clothes: its colours point at our tokens, so one set of
 * variables rules the page and the component library cannot disagree with it.
 */
import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Modal,
  Tooltip,
} from "@mantine/core";

/** Ten shades from near white to near black; shade 7 is the light theme's accent, 4 the dark theme's. */
const green: MantineColorsTuple = [
  "#e8f7f0",
  "#d2efe1",
  "#a3dfc4",
  "#6fd2a9",
  "#3ccf97",
  "#1fa877",
  "#0f9065",
  "#0b7a55",
  "#086245",
  "#054a34",
];

const filledButton = {
  "--button-bg": "var(--accent)",
  "--button-hover": "color-mix(in srgb, var(--accent) 88%, var(--ink))",
  "--button-color": "var(--accent-ink)",
};

export const mantineTheme = createTheme({
  fontFamily: "var(--font)",
  fontFamilyMonospace: "var(--mono)",
  primaryColor: "green",
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { green },
  defaultRadius: "7px",
  fontSizes: { xs: "11.5px", sm: "13px", md: "13px", lg: "15px", xl: "18px" },
  headings: { fontFamily: "var(--font)", fontWeight: "620" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: Button.extend({
      vars: (_theme, { variant }) => ({ root: variant === undefined || variant === "filled" ? filledButton : {} }),
    }),
    // Without the placeholder: a menu may hold nothing but items, and a focusable stray is none. It fades for
    // a moment because one that is gone at once takes the focus with it instead of giving it back.
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 0, exitDuration: 40 }, withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: "10px",
        transitionProps: { duration: 0 },
        closeButtonProps: { "aria-label": "Close" },
        // The page has one banner, and a dialog's title line is none.
        attributes: { header: { role: "presentation" } },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, transitionProps: { duration: 0 } } }),
  },
});

/** The same for light and dark, since our own tokens already differ between them. */
const ours = {
  "--mantine-color-body": "var(--panel)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--mute)",
  "--mantine-color-placeholder": "var(--faint)",
  "--mantine-color-error": "var(--neg)",
  "--mantine-color-default": "var(--panel)",
  "--mantine-color-default-hover": "var(--bg)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-disabled": "var(--bg)",
  "--mantine-color-disabled-color": "var(--faint)",
  "--mantine-color-green-filled": "var(--accent)",
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-contrast": "var(--accent-ink)",
};

export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
