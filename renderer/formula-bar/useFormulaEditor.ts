/** Opens the editor in its place, keeps it at what the document has, and underlines what is wrong. */
import { setDiagnostics } from "@codemirror/lint";
import { type RefObject, useEffect, useRef } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import { lintOf } from "./editor/lint.ts";
import { type EditorOptions, type OpenEditor, openFormulaEditor } from "./editor/openFormulaEditor.ts";
import type { Assessed } from "./useAssessment.ts";

export type EditorPlace = Omit<EditorOptions, "describedBy" | "label">;

export function useFormulaEditor(
  host: RefObject<HTMLElement | null>,
  options: EditorOptions,
  assessed: Assessed | null,
): void {
  const app = useAppHandle();
  const opened = useRef<OpenEditor | null>(null);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (host.current === null) return;
    const editor = openFormulaEditor(app, host.current, {
      ...latest.current,
      onLeave: (key) => latest.current.onLeave(key),
    });
    opened.current = editor;
    return () => {
      opened.current = null;
      editor.close();
    };
  }, [app, host]);

  useEffect(() => opened.current?.show(options.field.text), [options.field.text]);

  useEffect(() => {
    const view = opened.current?.view;
    if (view !== undefined) view.dispatch(setDiagnostics(view.state, lintOf(assessed, view.state.doc.toString())));
  }, [assessed]);
}
