import { expect, test } from "vitest";
import { createApp } from "../../../../renderer/state/app.ts";
import { edit } from "../../../../renderer/state/edit.ts";
import { save } from "../../../../renderer/state/files/save.ts";
import { isDirty } from "../../../../renderer/state/selectors.ts";
import { createMemoryDisk, createMemoryHost } from "../../../helpers/memoryHost.ts";
import { smallModel } from "../../smallModel.ts";

/** An application with an edit, on a disk whose journal takes its time. */
function editedApp() {
  const disk = createMemoryDisk();
  const host = createMemoryHost(disk);
  const { put } = host.journal;
  const slowly: typeof put = async (entry) => {
    await new Promise((done) => setTimeout(done, 20));
    return put(entry);
  };
  const app = createApp({ ...host, journal: { ...host.journal, put: slowly } }, smallModel);
  host.toSave.push("model.railhead");
  expect(edit(app, { kind: "set-title", title: "Another" }).ok).toBe(true);
  return { app, disk };
}

test("what is saved is no longer in the journal when the save is done, though an entry was being written", async () => {
  const { app, disk } = editedApp();
  const journal: number[] = [];
  app.store.subscribe((state, before) => {
    if (!isDirty(state) && isDirty(before)) journal.push(disk.journal.size);
  });
  const writing = app.journal.flush();
  await save(app);
  await writing;
  expect(journal).toEqual([0]);
  expect(disk.journal.size).toBe(0);
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
