/**
 * The rooms of the house and what each may know: the table of the direction of the arrows.
 * A room is the longest prefix of a path that stands here; what it may import is itself and what its row names.
 */
export interface Room {
  readonly rooms: readonly string[];
  /** Packages by name; a name with a star at the end stands for a family. */
  readonly packages: readonly string[];
}

const ROOT = ["shared/result.ts", "shared/invariant.ts"];
const NUMBERS = [...ROOT, "shared/numbers"];
const FORMULA = [...NUMBERS, "shared/formula"];
const MODEL = [...FORMULA, "shared/model"];
const GRAPH = [...MODEL, "shared/engine/diagnostics.ts", "shared/engine/graph"];
const LINES = [...GRAPH, "shared/engine/lines"];
const PROGRAM = [...LINES, "shared/engine/program"];
const MACHINE = [...PROGRAM, "shared/engine/machine"];
const ENGINE = [...MACHINE, "shared/engine"];
const SHARED = [...ENGINE, "shared/analysis", "shared/file", "shared/exchange", "shared/host", "shared/templates"];

export const ROOMS: Readonly<Record<string, Room>> = {
  "shared/result.ts": { rooms: [], packages: [] },
  "shared/invariant.ts": { rooms: [], packages: [] },
  "shared/numbers": { rooms: NUMBERS, packages: ["@stdlib/*", "ml-matrix"] },
  "shared/formula": { rooms: FORMULA, packages: ["mathjs"] },
  "shared/model": { rooms: MODEL, packages: ["immer"] },
  "shared/engine": { rooms: ENGINE, packages: [] },
  "shared/engine/diagnostics.ts": { rooms: FORMULA, packages: [] },
  "shared/engine/graph": { rooms: GRAPH, packages: [] },
  "shared/engine/lines": { rooms: LINES, packages: [] },
  "shared/engine/program": { rooms: PROGRAM, packages: [] },
  "shared/engine/machine": { rooms: MACHINE, packages: [] },
  "shared/analysis": { rooms: ENGINE, packages: [] },
  "shared/file": { rooms: MODEL, packages: ["zod"] },
  "shared/exchange": { rooms: MODEL, packages: [] },
  "shared/host": { rooms: ROOT, packages: ["zod"] },
  "shared/templates": { rooms: ROOT, packages: [] },

  renderer: {
    rooms: [...SHARED, "renderer/spreadsheet"],
    packages: [
      "react",
      "react-dom",
      "@mantine/*",
      "@fontsource-variable/*",
      "@codemirror/*",
      "@dagrejs/*",
      "ag-grid-*",
      "d3-contour",
      "echarts",
      "immer",
      "match-sorter",
      "zustand",
    ],
  },
  // Ranges, motions and the pointer over AG Grid, for any grid: it knows nothing of models.
  "renderer/spreadsheet": { rooms: [], packages: ["ag-grid-*"] },
  // The two ways out of the page; only the composition names one.
  "renderer/host": { rooms: [...ROOT, "shared/host"], packages: ["idb-keyval"] },
  "renderer/main.tsx": {
    rooms: [...SHARED, "renderer", "renderer/host"],
    packages: ["react", "react-dom", "@mantine/*"],
  },

  // The desktop moves bytes and never parses a model.
  electron: { rooms: [...ROOT, "shared/host"], packages: ["electron", "electron-store", "node"] },
  "electron/preload.ts": { rooms: [...ROOT, "shared/host"], packages: ["electron"] },
  "electron/start": { rooms: [...ROOT, "shared/host"], packages: ["node"] },
  "electron/start.ts": { rooms: ["electron/start"], packages: ["node"] },
  "electron/cli": { rooms: [...SHARED, "package.json"], packages: ["commander", "node"] },
  "package.json": { rooms: [], packages: [] },
  "electron/cli.ts": { rooms: [...SHARED, "electron/cli"], packages: ["commander", "node"] },
};

/** Null when a file stands in no room: then the table, or the layout, is wrong. */
export function roomOf(path: string): string | null {
  const names = Object.keys(ROOMS).filter((name) => path === name || path.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

export const mayUsePackage = (room: Room, name: string) =>
  room.packages.some((allowed) => (allowed.endsWith("*") ? name.startsWith(allowed.slice(0, -1)) : name === allowed));
