/** The list under the caret. Tab takes the first or the chosen entry, arrows choose, Enter takes only what was chosen. */
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionStatus,
  type Completion as Entry,
  moveCompletionSelection,
  pickedCompletion,
  selectedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView, KeyBinding } from "@codemirror/view";
import type { Document } from "../../../shared/model/document.ts";
import type { Completion } from "../candidates.ts";
import { completionsAt, functionHelp } from "../completions.ts";

export const completion = (document: () => Document): Extension =>
  autocompletion({
    override: [(context) => resultFor(context, document())],
    selectOnOpen: false,
    activateOnTypingDelay: 0,
    interactionDelay: 0,
    updateSyncTime: 40,
    defaultKeymap: false,
    icons: false,
    optionClass: ({ type }) => `completion-${type}`,
    addToOptions: [{ render: detailOf, position: 60 }],
  });

export const completionKeys: readonly KeyBinding[] = [
  { key: "Ctrl-Space", run: startCompletion },
  { key: "Alt-ArrowDown", run: startCompletion },
  { key: "ArrowDown", run: moveCompletionSelection(true) },
  { key: "ArrowUp", run: moveCompletionSelection(false) },
  { key: "PageDown", run: moveCompletionSelection(true, "page") },
  { key: "PageUp", run: moveCompletionSelection(false, "page") },
  { key: "Escape", run: closeShownList },
  { key: "Enter", run: (view) => selectedCompletion(view.state) !== null && acceptCompletion(view) },
];

/** A list that is still looked for has no claim on Escape: nobody sees it. */
function closeShownList(view: EditorView): boolean {
  const isShown = view.dom.querySelector(".cm-tooltip-autocomplete") !== null;
  closeCompletion(view);
  return isShown;
}

/** Takes the first entry where none is chosen; false where there is no list. */
export function takeCompletion(view: EditorView, document: Document): boolean {
  if (completionStatus(view.state) === "active") {
    if (selectedCompletion(view.state) === null) moveCompletionSelection(true)(view);
    if (acceptCompletion(view)) return true;
  }
  // Typed faster than the list was drawn.
  if (completionStatus(view.state) !== "pending") return false;
  const { head } = view.state.selection.main;
  const found = completionsAt(view.state.doc.toString(), head, document, false);
  const [first] = found?.offered ?? [];
  if (found === null || first === undefined) return false;
  closeCompletion(view);
  insert(view, first, found.at.start, found.at.end);
  return true;
}

function resultFor({ state, pos, explicit }: CompletionContext, document: Document): CompletionResult | null {
  const found = completionsAt(state.doc.toString(), pos, document, explicit);
  if (found === null) return null;
  return { from: found.at.start, to: found.at.end, filter: false, options: found.offered.map(entryOf) };
}

interface OurEntry extends Entry {
  readonly ours?: Completion;
}

function entryOf(completion: Completion): OurEntry {
  const help = functionHelp(completion);
  return {
    label: completion.name,
    type: completion.kind,
    ours: completion,
    apply: (view, entry, from, to) => insert(view, completion, from, to, entry),
    ...(help === null
      ? {}
      : { info: () => functionCard(help.signature, help.help, help.example.formula, help.example.gives) }),
  };
}

function insert(view: EditorView, { kind, name }: Completion, from: number, to: number, entry?: Entry): void {
  const rest = view.state.sliceDoc(to);
  const closes = kind === "member" || kind === "period" ? '"' : "";
  const opens = kind === "function" ? "(" : "";
  const isThere = (text: string) => text === "" || rest.startsWith(text);
  const text = name + (isThere(closes) ? "" : closes) + (isThere(opens) ? "" : "()");
  const head = from + name.length + closes.length + opens.length;
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: head },
    userEvent: "input.complete",
    scrollIntoView: true,
    ...(entry === undefined ? {} : { annotations: pickedCompletion.of(entry) }),
  });
}

/** `Data center revenue   USD bn`. */
function detailOf(entry: OurEntry): Node {
  const detail = document.createElement("span");
  detail.className = "completion-detail";
  const label = detail.appendChild(document.createElement("span"));
  label.className = "completion-label";
  label.textContent = entry.ours?.label ?? "";
  const unit = detail.appendChild(document.createElement("span"));
  unit.className = "completion-unit";
  unit.textContent = entry.ours?.unit ?? "";
  return detail;
}

function functionCard(signature: string, help: string, formula: string, gives: number): Node {
  const card = document.createElement("div");
  card.className = "function-card";
  for (const [className, text] of [
    ["function-signature", signature],
    ["function-help", help],
    ["function-example", `${formula} = ${gives}`],
  ] as const) {
    const line = card.appendChild(document.createElement("div"));
    line.className = className;
    line.textContent = text;
  }
  return card;
}
