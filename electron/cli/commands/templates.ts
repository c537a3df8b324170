import { templates } from "../../../shared/templates/templates.ts";
import { type Output, printJson, type Status } from "../output.ts";
import { tableText } from "../textTable.ts";

/** `railhead templates [--json]`: the built-in models by name. */
export function templatesCommand({ json }: { readonly json?: boolean }, output: Output): Status {
  if (json)
    printJson(
      output,
      templates.map(({ name, title }) => ({ name, title })),
    );
  else
    output.print(
      tableText({ header: ["name", "title"], rows: templates.map(({ name, title }) => [name, title]), words: 2 }),
    );
  return 0;
}
