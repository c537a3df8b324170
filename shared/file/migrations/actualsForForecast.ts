/**
 * Version 0, the draft of the format, counted the forecast periods of a timeline
 * (`forecast: 10` of 11) and called a line's text for readers `description`.
 * Version 1 counts the actuals (`actuals: 1`), as those stay what they are when
 * the timeline grows, and says `note`, as everything else that has one does.
 */
import { isRawObject, type RawObject } from "../rawModel.ts";
import type { Migration } from "./migration.ts";

export const actualsForForecast: Migration = {
  to: 1,
  migrate(body) {
    return { ...body, ...changed(body, "timeline", timeline), ...changed(body, "sections", each(section)) };
  },
};

/** `key` with its value changed; nothing where the body has no such key. */
const changed = (body: RawObject, key: string, change: (value: unknown) => unknown): RawObject =>
  Object.hasOwn(body, key) ? { [key]: change(body[key]) } : {};

/** Whatever is not of the expected shape passes unchanged: validation says what is wrong with it. */
const each = (change: (value: unknown) => unknown) => (value: unknown) =>
  Array.isArray(value) ? value.map(change) : value;

function timeline(value: unknown): unknown {
  if (!isRawObject(value) || typeof value["periods"] !== "number" || typeof value["forecast"] !== "number")
    return value;
  const { forecast, ...rest } = value;
  return { ...rest, actuals: value["periods"] - value["forecast"] };
}

function section(value: unknown): unknown {
  return isRawObject(value) ? { ...value, ...changed(value, "lines", each(line)) } : value;
}

function line(value: unknown): unknown {
  if (!isRawObject(value) || !Object.hasOwn(value, "description") || Object.hasOwn(value, "note")) return value;
  const { description, ...rest } = value;
  return { ...rest, note: description };
}
