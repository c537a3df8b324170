/** Opens the editor in its place, takes it to the text at hand, keeps it at what the document has, and underlines what is wrong. */
import { setDiagnostics } from "@codemirror/lint";
import { type RefObject, useEffect, useRef } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import type { Assessed } from "./assess.ts";
import type { EditorOptions } from "./editor/editorOptions.ts";
import { lintOf } from "./editor/lint.ts";
import { type OpenEditor, openFormulaEditor } from "./editor/openFormulaEditor.ts";

export interface EditorPlace extends Omit<EditorOptions, "describedBy" | "label"> {
  /** What is typed of the same cell in the other place; null where nothing is. */
  readonly elsewhere: string | null;
}

export function useFormulaEditor(
  host: RefObject<HTMLElement | null>,
  elsewhere: string | null,
  options: EditorOptions,
  assessed: Assessed | null,
): void {
  const app = useAppHandle();
  const opened = useRef<OpenEditor | null>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (host.current === null) return;
    const editor = openFormulaEditor(app, host.current, latest.current);
    opened.current = editor;
    return () => {
      opened.current = null;
      editor.close();
    };
  }, [app, host]);

  useEffect(() => opened.current?.goTo(latest.current, elsewhere), [options.textId, options.field.text, elsewhere]);

  useEffect(() => {
    const view = opened.current?.view;
    if (view !== undefined) view.dispatch(setDiagnostics(view.state, lintOf(assessed, view.state.doc.toString())));
  }, [assessed]);
}
