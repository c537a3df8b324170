import { describe, expect, test } from "vitest";
import { createApp } from "../../../renderer/state/app.ts";
import type { CellAddress } from "../../../renderer/state/appState.ts";
import { edit } from "../../../renderer/state/edit.ts";
import { goBack, goForward, goToCell } from "../../../renderer/state/goToCell.ts";
import { select } from "../../../renderer/state/select.ts";
import { canGoBack, canGoForward } from "../../../renderer/state/visits.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const at = (line: string, period = 0): CellAddress => ({ line, member: 0, period });

function opened() {
  const app = createApp(createMemoryHost(), smallModel);
  select(app, at("worth"));
  const here = () => `${app.store.getState().selection?.line} ${app.store.getState().selection?.period}`;
  return { app, here };
}

describe("going back", () => {
  test("leads through the cells that were jumped away from, and forward again", () => {
    const { app, here } = opened();
    goToCell(app, at("price", 2));
    goToCell(app, at("growth"));
    goBack(app);
    expect(here()).toBe("price 2");
    goBack(app);
    expect(here()).toBe("worth 0");
    expect(canGoBack(app.store.getState())).toBe(false);
    goForward(app);
    goForward(app);
    expect(here()).toBe("growth 0");
    expect(canGoForward(app.store.getState())).toBe(false);
  });

  test("returns to where one wandered off from by arrows, and a new jump ends the way forward", () => {
    const { app, here } = opened();
    goToCell(app, at("price", 1));
    select(app, at("price", 2));
    goBack(app);
    goForward(app);
    expect(here()).toBe("price 2");
    goBack(app);
    goToCell(app, at("growth"));
    expect(canGoForward(app.store.getState())).toBe(false);
  });

  test("a jump to where one is counts for nothing", () => {
    const { app } = opened();
    goToCell(app, at("worth"));
    expect(canGoBack(app.store.getState())).toBe(false);
  });

  test("passes over a line that was deleted meanwhile", () => {
    const { app, here } = opened();
    goToCell(app, at("is_small"));
    goToCell(app, at("growth"));
    expect(edit(app, { kind: "delete-lines", lines: ["is_small"] }).ok).toBe(true);
    goBack(app);
    expect(here()).toBe("worth 0");
  });
});
