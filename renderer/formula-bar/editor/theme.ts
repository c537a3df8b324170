/** What CodeMirror brings of its own look, taken back to the page's; the rest is formula-bar.css. */
import { EditorView } from "@codemirror/view";

export const editorTheme = EditorView.theme({
  "&": { height: "100%", background: "none" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "inherit",
    lineHeight: "inherit",
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
  ".cm-content": { padding: "0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 8px 0 0" },
  ".cm-placeholder": { color: "var(--faint)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--accent-weak)", outline: "1px solid var(--rule)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "var(--neg-bg)", color: "var(--neg)" },
  ".cm-lintRange": { background: "none", padding: "0" },
});
