/** immer with patches switched on; everything of edits/ that needs it imports it from here. */
import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from "immer";

enablePatches();

export { applyPatches, type Draft, type Patch, produceWithPatches };
