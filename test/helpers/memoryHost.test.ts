import { expect, test } from "vitest";
import { hostContract, type Sitting } from "../shared/host/hostContract.ts";
import { createMemoryDisk, createMemoryHost } from "./memoryHost.ts";

function sittingInMemory(): Sitting {
  const disk = createMemoryDisk();
  let host = createMemoryHost(disk);
  return {
    get host() {
      return host;
    },
    restart: async () => {
      host = createMemoryHost(disk);
    },
    write: async (name, content) =>
      void disk.files.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content),
    remove: async (name) => void disk.files.delete(name),
    textOf: async (name) => {
      const bytes = disk.files.get(name);
      return bytes === undefined ? null : new TextDecoder().decode(bytes);
    },
    opensNext: async (name) => void host.toOpen.push(name),
    savesNext: async (name) => void host.toSave.push(name),
  };
}

test.each(hostContract)("in memory: $title", async ({ holds }) => {
  await holds(sittingInMemory());
});

test("a menu choice, a changed file and a close request reach who listens, until they stop", async () => {
  const host = createMemoryHost();
  const heard: string[] = [];
  const stop = host.onMenu((command) => heard.push(command));
  host.onCloseRequest(async () => void heard.push("flushed"));
  host.choose("save");
  stop();
  host.choose("open");
  await host.requestClose();
  expect(heard).toEqual(["save", "flushed"]);
});
