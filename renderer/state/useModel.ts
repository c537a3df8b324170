/** The compiled model for what reads nothing of its questions: another seed is an edit too, and nothing that was found is drawn anew for it. */
import type { Compiled } from "../../shared/engine/compile.ts";
import { useApp } from "./AppContext.tsx";
import { sameModel } from "./sameModel.ts";

export const useModel = (): Compiled => useApp(({ compiled }) => sameModel(compiled));
