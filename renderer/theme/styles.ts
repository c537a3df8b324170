/** Every stylesheet that holds for the whole page; Mantine's first, so that ours have the last word. */
import "./mantineStyles.ts";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./tokens.css";
import "./base.css";
import "./mantineTweaks.css";
