/** Takes a typed value away: an override shows its formula again, a scenario's change what lies behind it. */
import type { App } from "./app.ts";
import { type TypedAddress, typeNumber } from "./typeIntoCell.ts";

export const clearCell = (app: App, address: TypedAddress): boolean => typeNumber(app, address, null);
