/** What can be done with a member or a list that is to go: what uses it, and the edits a person may choose from. */
import type { Document } from "../document.ts";
import { joined } from "../joined.ts";
import { applyEdit } from "./applyEdit.ts";
import type { Edit } from "./edit.ts";
import { type Use, usesOf } from "./usesOf.ts";

export interface Removal {
  /** Nothing where it can go without a question. */
  readonly uses: readonly Use[];
  /** The gentlest first. */
  readonly choices: readonly RemovalChoice[];
}

export interface RemovalChoice {
  readonly label: string;
  /** What becomes of what uses it. */
  readonly explanation: string;
  readonly edit: Edit;
}

export function memberRemoval(document: Document, list: string, member: string): Removal {
  const uses = usesOf(document, { kind: "member", list, member });
  const remove = { kind: "remove-member", list, member } as const;
  if (!uses.some(({ kind }) => kind === "formula"))
    return { uses, choices: [{ label: "Remove", explanation: goesWith(uses), edit: remove }] };
  return {
    uses,
    choices: [
      {
        label: "Remove, leave the formulas",
        explanation: `Formulas that pick it stay as they are written and say what is missing. ${goesWith(uses)}`.trim(),
        edit: { ...remove, readers: { how: "leave" } },
      },
      {
        label: "Remove with the lines that pick it",
        explanation: "Lines whose formulas pick it go too, and the lines that read those.",
        edit: { ...remove, readers: { how: "delete" } },
      },
    ],
  };
}

export function listRemoval(document: Document, list: string): Removal {
  const uses = usesOf(document, { kind: "list", list });
  const remove = { kind: "delete-list", list } as const;
  if (uses.length === 0) return { uses, choices: [{ label: "Delete", explanation: "", edit: remove }] };
  const collapse = { ...remove, lines: "collapse" } as const;
  if (applyEdit(document, collapse).ok)
    return {
      uses,
      choices: [
        {
          label: "Delete, keep the lines",
          explanation: "What they hold is the same for every member, so no number is lost.",
          edit: collapse,
        },
      ],
    };
  return {
    uses,
    choices: [
      {
        label: "Delete, keep the first member’s values",
        explanation: "The lines stay and hold what the first member had; the other members’ values go.",
        edit: { ...collapse, different: "first" },
      },
    ],
  };
}

function goesWith(uses: readonly Use[]): string {
  const kinds = new Set(uses.map(({ kind }) => kind));
  const parts = [
    kinds.has("value") ? "its typed values" : "",
    kinds.has("change") ? "what scenarios do to it" : "",
    kinds.has("headline") ? "the figures that show it" : "",
    kinds.has("analysis") ? "what analyses ask of it" : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  const listed = joined(parts);
  const isOne = parts.length === 1 && !kinds.has("value") && !kinds.has("headline");
  return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} ${isOne ? "goes" : "go"} with it.`;
}
