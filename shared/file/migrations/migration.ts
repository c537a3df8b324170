import type { RawObject } from "../rawModel.ts";

export interface Migration {
  /** The version it makes, from the one before. */
  readonly to: number;
  migrate(body: RawObject): RawObject;
}
