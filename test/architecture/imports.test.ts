import { describe, expect, test } from "vitest";
import { mayUsePackage, ROOMS, roomOf } from "./rooms.ts";
import { filesIn, type Import, importsOf, packageOf } from "./sources.ts";

/** The imports of a file that its room does not allow, as they are written. */
function forbiddenImports(path: string, imports: readonly Import[]): readonly string[] {
  const name = roomOf(path);
  if (name === null) return [`${path} stands in no room`];
  const room = ROOMS[name]!;
  return imports
    .filter(({ specifier, file }) => {
      if (file === null) return !mayUsePackage(room, packageOf(specifier));
      const target = roomOf(file);
      return target === null || (target !== name && !room.rooms.includes(target));
    })
    .map(({ specifier }) => specifier);
}

test("every file imports only what its room may know", () => {
  const forbidden = filesIn("shared", "renderer", "electron").flatMap((path) =>
    forbiddenImports(path, importsOf(path)).map((specifier) => `${path}: ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

describe("the rule itself", () => {
  const asks = (path: string, specifier: string, file: string | null) => forbiddenImports(path, [{ specifier, file }]);

  test.each([
    ["shared/result.ts", "./engine/run.ts", "shared/engine/run.ts"],
    ["shared/formula/parse.ts", "../model/document.ts", "shared/model/document.ts"],
    ["shared/file/readModel.ts", "../engine/run.ts", "shared/engine/run.ts"],
    ["shared/engine/graph/graph.ts", "../program/schedule.ts", "shared/engine/program/schedule.ts"],
    ["shared/engine/run.ts", "../../renderer/state/app.ts", "renderer/state/app.ts"],
    ["renderer/grid/Grid.tsx", "../../electron/window.ts", "electron/window.ts"],
    ["renderer/App.tsx", "./host/browserHost.ts", "renderer/host/browserHost.ts"],
    ["electron/window.ts", "../renderer/App.tsx", "renderer/App.tsx"],
    ["electron/ipc/saveFile.ts", "../../shared/file/readModel.ts", "shared/file/readModel.ts"],
    ["shared/engine/run.ts", "mathjs", null],
    ["shared/engine/run.ts", "node:fs", null],
    ["shared/model/edits/applyEdit.ts", "react", null],
    ["electron/preload.ts", "node:path", null],
    ["shared/utils/tidy.ts", "../result.ts", "shared/result.ts"],
  ])("refuses %s importing %s", (path, specifier, file) => {
    expect(asks(path, specifier, file)).toHaveLength(1);
  });

  test.each([
    ["shared/engine/run.ts", "../model/document.ts", "shared/model/document.ts"],
    ["renderer/main.tsx", "./host/browserHost.ts", "renderer/host/browserHost.ts"],
    ["electron/cli/check.ts", "../../shared/engine/compile.ts", "shared/engine/compile.ts"],
    ["shared/formula/mathjs.ts", "mathjs", null],
    ["renderer/theme/theme.ts", "@mantine/core", null],
  ])("lets %s import %s", (path, specifier, file) => {
    expect(asks(path, specifier, file)).toEqual([]);
  });
});
