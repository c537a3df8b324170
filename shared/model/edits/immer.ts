/** immer with patches switched on; everything of edits/ that needs it imports it from here. */
import { applyPatches, current, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";

enablePatches();

export { applyPatches, current, type Draft, type Patch, produceWithPatches };
