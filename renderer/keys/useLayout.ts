import { useEffect, useState } from "react";
import type { Layout } from "./printedSign.ts";

const unknown: Layout = new Map();

/** Chromium alone has it. */
interface Keyboard {
  readonly getLayoutMap: () => Promise<Layout>;
}

/** The person's keyboard; empty until the browser has told, and where it never does. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(unknown);
  useEffect(() => {
    let isShown = true;
    const tell = (told: Layout) => isShown && setLayout(told);
    askOnce().then(tell, () => {}); // a browser that refuses: American signs
    return () => {
      isShown = false;
    };
  }, []);
  return layout;
}

let asked: Promise<Layout> | undefined;

function askOnce(): Promise<Layout> {
  const { keyboard } = navigator as Navigator & { readonly keyboard?: Keyboard };
  asked ??= keyboard === undefined ? Promise.resolve(unknown) : keyboard.getLayoutMap();
  return asked;
}
