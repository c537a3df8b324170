import { expect, test } from "vitest";
import { createApp } from "../../../../renderer/state/app.ts";
import { edit } from "../../../../renderer/state/edit.ts";
import { save } from "../../../../renderer/state/files/save.ts";
import { isDirty } from "../../../../renderer/state/selectors.ts";
import { createMemoryDisk, createMemoryHost } from "../../../helpers/memoryHost.ts";
import { smallModel } from "../../smallModel.ts";

/** An application with an edit, whose journal takes its time and tells `told` what it has done. */
function editedApp(told: string[] = []) {
  const disk = createMemoryDisk();
  const host = createMemoryHost(disk);
  const { put, remove } = host.journal;
  const slowly =
    <Asked, Answered>(name: string, act: (asked: Asked) => Promise<Answered>) =>
    async (asked: Asked) => {
      await new Promise((done) => setTimeout(done, 20));
      const answered = await act(asked);
      told.push(name);
      return answered;
    };
  const journal = { ...host.journal, put: slowly("written", put), remove: slowly("removed", remove) };
  const app = createApp({ ...host, journal }, smallModel);
  host.toSave.push("model.railhead");
  expect(edit(app, { kind: "set-title", title: "Another" }).ok).toBe(true);
  return { app, disk };
}

test("a save is done only when the document is out of the journal, though an entry was being written", async () => {
  const told: string[] = [];
  const { app } = editedApp(told);
  app.store.subscribe((state, before) => {
    if (!isDirty(state) && isDirty(before)) told.push("saved");
  });
  void app.journal.flush();
  await save(app);
  expect(told).toEqual(["written", "removed", "saved"]);
});

test("what is edited while it is saved stays unsaved, and comes into the journal", async () => {
  const { app, disk } = editedApp();
  const saving = save(app);
  expect(edit(app, { kind: "set-title", title: "Yet another" }).ok).toBe(true);
  await saving;
  expect(isDirty(app.store.getState())).toBe(true);
  await app.journal.flush();
  expect([...disk.journal.values()].map(({ text }) => text)).toEqual([expect.stringContaining("Yet another")]);
});
