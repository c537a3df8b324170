/** Numbers or formulas in the cells. */
import type { App } from "./app.ts";

export const toggleFormulas = (app: App): void =>
  app.store.setState(({ showFormulas }) => ({ showFormulas: !showFormulas }));
