import { type FormEvent, useState } from "react";
import type { Line } from "../../shared/model/document.ts";
import type { FormatFields } from "../../shared/model/edits/formats.ts";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { useAppHandle } from "../state/AppContext.tsx";
import type { App } from "../state/app.ts";
import { typedValue } from "../state/typeIntoCell.ts";
import { ConditionRows } from "./ConditionRows.tsx";
import { commonChoice } from "./commonFormat.ts";
import { type DraftCondition, draftOf, readConditions } from "./draftConditions.ts";
import { FormatChoices } from "./FormatChoices.tsx";
import { FormatPreview } from "./FormatPreview.tsx";
import { linesToFormat, setFormats } from "./setFormats.ts";

/** Only what the person touches changes: what one line says of its decimals stays when all get a scale. */
export function FormatForm({ close }: { readonly close: () => void }) {
  const app = useAppHandle();
  const [lines] = useState(() => linesToFormat(app.store.getState()));
  const [fields, setFields] = useState<FormatFields>({});
  const common = commonChoice(lines, "conditions");
  const [drafts, setDrafts] = useState<readonly DraftCondition[]>(() => draftOf(common ?? []));
  const [isTouched, setIsTouched] = useState(false);

  const [first] = lines;
  if (first === undefined) return <p className="dialog-text">Select a line to change how its numbers look.</p>;
  const read = readConditions(drafts, (text) => conditionValue(app, first, text));
  const conditions = read.ok && read.value.length > 0 ? read.value : null;
  const wanted: FormatFields = isTouched ? { ...fields, conditions } : fields;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (isTouched && !read.ok) return;
    if (Object.keys(wanted).length === 0 || setFormats(app, wanted)) close();
  };
  const changeConditions = (changed: readonly DraftCondition[]) => {
    setDrafts(changed);
    setIsTouched(true);
  };
  return (
    <form onSubmit={apply} className="format-form">
      <p className="dialog-text">{subject(lines)}</p>
      <FormatChoices lines={lines} fields={fields} change={setFields} />
      <ConditionRows
        drafts={drafts}
        problems={read.ok ? [] : read.problems}
        isMixed={common === undefined && !isTouched}
        unit={first.unit}
        change={changeConditions}
      />
      <FormatPreview lines={lines} fields={wanted} />
      <FormFoot action="Apply" isDisabled={isTouched && !read.ok} onCancel={close} mt="lg" />
    </form>
  );
}

function conditionValue(app: App, line: Line, text: string): number | string {
  const typed = typedValue(app, line.name, text);
  if (!typed.ok) return typed.problems[0]!.message;
  return typed.value ?? "Say at which number.";
}

function subject(lines: readonly Line[]): string {
  const labels = lines.slice(0, 3).map(({ label }) => label);
  const rest = lines.length - labels.length;
  return rest === 0 ? labels.join(", ") : `${labels.join(", ")} and ${rest} more`;
}
