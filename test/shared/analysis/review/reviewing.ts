/** Reviews small documents, and says what was found as a person reads it. */
import type { Finding, FindingKind, Fix } from "../../../../shared/analysis/review/finding.ts";
import { fixEdit } from "../../../../shared/analysis/review/fixEdit.ts";
import type { Folded } from "../../../../shared/analysis/review/outOfSight.ts";
import { reviewModel } from "../../../../shared/analysis/review/reviewModel.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { invariant } from "../../../../shared/invariant.ts";
import type { Document, Line } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { findLine } from "../../../../shared/model/lines.ts";
import { type Brief, documentOf } from "../../../helpers/documents.ts";

/** Of one kind, in the base or in the scenario called `other`. */
export function findingsIn(
  document: Document,
  kind: FindingKind,
  { scenario = null, folded = [] }: { readonly scenario?: string | null; readonly folded?: readonly Folded[] } = {},
): readonly Finding[] {
  return reviewModel(openLive(compileDocument(document), scenario), folded).filter((finding) => finding.kind === kind);
}

export const found = (brief: Brief, kind: FindingKind): readonly Finding[] => findingsIn(documentOf(brief), kind);

/** The line as the fix of a finding leaves it. */
export function lineAfterFix(document: Document, fix: Fix | null | undefined, line: string): Line | undefined {
  const edit = fix ? fixEdit(document, fix) : null;
  invariant(edit !== null, "the finding has a fix that is an edit");
  const done = applyEdit(document, edit);
  invariant(done.ok, "the fix is taken");
  return findLine(done.value.document, line);
}

/** `price: It has no source.` */
export const texts = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ cell, sentence }) => `${cell?.line}: ${sentence}`);
