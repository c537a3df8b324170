import { unreachable } from "../../invariant.ts";
import { makeAssumption } from "../../model/assumption.ts";
import type { Document } from "../../model/document.ts";
import type { Edit } from "../../model/edits/edit.ts";
import { findLine } from "../../model/lines.ts";
import type { Fix } from "./finding.ts";

/** A fix of a finding in this document as an edit; null where a person must first write something, or the line is gone. */
export function fixEdit(document: Document, fix: Fix): Edit | null {
  switch (fix.kind) {
    case "edit":
      return fix.edit;
    case "make-assumption": {
      const line = findLine(document, fix.line);
      return line === undefined ? null : makeAssumption(document, line, fix.field, fix.constant);
    }
    case "write-source":
      return null;
    default:
      return unreachable(fix);
  }
}
