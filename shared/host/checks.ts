/**
 * What the main process accepts from the page. Trusts nothing: whatever
 * crosses IPC arrives as `unknown`. Objects are strict, texts have limits.
 */
import { fail, type Result, succeed } from "../result.ts";
import type { RequestChannel } from "./channels.ts";
import { maxClipboardBytes, pngSignature } from "./clipboard.ts";
import { type ExportKind, exportKinds, maxExportBytes } from "./exports.ts";
import { type ExternalLinkId, externalLinks } from "./externalLinks.ts";
import { type FileTicket, maxFileBytes } from "./files.ts";
import { menuCommandIds } from "./menu.ts";
import type { Requests } from "./messages.ts";
import type { HostProblem } from "./problems.ts";
import { settingsChangeSchema } from "./settings.ts";
import { z } from "./zod.ts";

const ticket = z
  .string()
  .min(1)
  .max(64)
  .transform((text) => text as FileTicket);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(maxFileBytes);
const name = z.string().max(255);
const copiedText = z.string().max(maxClipboardBytes);
const png = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= maxClipboardBytes && pngSignature.every((byte, at) => bytes[at] === byte));
const exportKind = z.enum(Object.keys(exportKinds) as [ExportKind, ...ExportKind[]]);
const exported = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= maxExportBytes);
/** Becomes part of a file's name, so no dots, slashes or other surprises. */
const documentId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const link = z.enum(Object.keys(externalLinks) as [ExternalLinkId, ...ExternalLinkId[]]);

/** By channel; the compiler holds each to the type in messages.ts. */
const requestSchemas: { readonly [Channel in RequestChannel]: z.ZodType<Requests[Channel]["request"]> } = {
  "files:open": z.null(),
  "files:open-recent": z.strictObject({ id: z.string().min(1).max(64) }),
  "files:take-launch-file": z.null(),
  "files:read": z.strictObject({ ticket }),
  "files:save": z.strictObject({ ticket, text, basedOn: digest.nullable() }),
  "files:save-as": z.strictObject({ text, suggestedName: name }),
  "files:export": z.strictObject({ kind: exportKind, bytes: exported, suggestedName: name }),
  "recents:list": z.null(),
  "recents:clear": z.null(),
  "settings:get": z.null(),
  "settings:change": settingsChangeSchema as z.ZodType<Requests["settings:change"]["request"]>,
  "journal:put": z.strictObject({
    documentId,
    name,
    ticket: ticket.nullable(),
    basedOn: digest.nullable(),
    text,
  }),
  "journal:list": z.null(),
  "journal:read": z.strictObject({ documentId }),
  "journal:remove": z.strictObject({ documentId }),
  "clipboard:write": z
    .strictObject({
      "text/plain": copiedText.optional(),
      "text/html": copiedText.optional(),
      "image/svg+xml": copiedText.optional(),
      "image/png": png.optional(),
    })
    .refine((content) => Object.keys(content).length > 0) as z.ZodType<Requests["clipboard:write"]["request"]>,
  "links:open": z.strictObject({ link }),
  "window:set-document-state": z.strictObject({
    title: z.string().max(500),
    isDirty: z.boolean(),
    ticket: ticket.nullable(),
    disabled: z.array(z.enum(menuCommandIds)).max(menuCommandIds.length),
  }),
  "window:flushed": z.null(),
};

/** The message, or `bad-request` naming the first field that is wrong and never its content. */
export function parseRequest<Channel extends RequestChannel>(
  channel: Channel,
  raw: unknown,
): Result<Requests[Channel]["request"], HostProblem> {
  const parsed = requestSchemas[channel].safeParse(raw);
  if (parsed.success) return succeed(parsed.data);
  const where = parsed.error.issues[0]?.path.join(".") || "message";
  return fail({ code: "bad-request", reason: `${channel}: ${where} is not as agreed` });
}
