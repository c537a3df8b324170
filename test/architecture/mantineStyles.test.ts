import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { filesIn, textOf } from "./sources.ts";

const imported = textOf("renderer/theme/mantineStyles.ts");

/** What a component is made of and brings no name of its own into the page. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Checkbox: ["InlineInput"],
  Radio: ["InlineInput"],
  Switch: ["InlineInput"],
  Select: ["Combobox"],
  Autocomplete: ["Combobox"],
  NumberInput: ["Input"],
};

/** Names imported from the component library, anywhere in the page. */
const used = filesIn("renderer").flatMap((path) =>
  [...textOf(path).matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim().replace(/^type .*/, "")),
  ),
);

test("every component of the library that the page uses has its stylesheet", () => {
  const wanted = [...new Set(used.flatMap((name) => [...(PARTS[name] ?? []), name]))];
  const missing = wanted
    .filter((name) => name !== "" && existsSync(`node_modules/@mantine/core/styles/${name}.css`))
    .filter((name) => !imported.includes(`styles/${name}.css`));
  expect(missing).toEqual([]);
});
