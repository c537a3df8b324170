import { describe, expect, test } from "vitest";
import { currentVersion } from "../../../shared/file/format.ts";
import { checkMigrations, migrated, migrations } from "../../../shared/file/migrations.ts";
import { modelText } from "../../../shared/file/modelText.ts";
import { readModel } from "../../../shared/file/readModel.ts";

describe("the migrations", () => {
  test("lead without a gap to the version that is written", () => {
    expect(checkMigrations(migrations)).toEqual([]);
  });

  test("are found out where one is missing, stands twice, or the last is forgotten", () => {
    const to = (version: number) => ({ to: version, migrate: (body: object) => ({ ...body }) });
    expect(checkMigrations([to(1), to(3)], 3)).toEqual([
      "migration 2 in the list makes version 3",
      "2 migrations do not lead to version 3",
    ]);
    expect(checkMigrations([to(1), to(1)], 2)).toEqual(["migration 2 in the list makes version 1"]);
    expect(checkMigrations([to(1)], 2)).toEqual(["1 migrations do not lead to version 2"]);
  });

  test("leave a file of the current version as it is", () => {
    const body = { timeline: { periods: 3, forecast: 2 } };
    expect(migrated({ version: currentVersion, body })).toBe(body);
  });
});

/** A file as version 0 wrote it. */
const draft = `{
  "format": "railhead",
  "version": 0,
  "title": "A draft",
  "timeline": { "start": "2024", "periods": 3, "unit": "year", "forecast": 2 },
  "lists": [],
  "sections": [
    {
      "name": "main",
      "label": "Main",
      "lines": [{ "name": "price", "label": "Price", "unit": "USD", "values": [1, null, 3], "description": "What it costs.", "mood": "good" }]
    }
  ],
  "scenarios": [],
  "headline": [],
  "charts": []
}
`;

/** The same, as version 1 writes it. */
const current = `{
  "format": "railhead",
  "version": 1,
  "title": "A draft",
  "timeline": {
    "start": "2024",
    "periods": 3,
    "unit": "year",
    "actuals": 1
  },
  "lists": [],
  "sections": [
    {
      "name": "main",
      "label": "Main",
      "lines": [
        {
          "name": "price",
          "label": "Price",
          "unit": "USD",
          "values": [1, null, 3],
          "note": "What it costs.",
          "mood": "good"
        }
      ]
    }
  ],
  "scenarios": [],
  "headline": [],
  "charts": []
}
`;

describe("a file of version 0", () => {
  const read = readModel(draft);

  test("counts its actuals and says note, as version 1 does", () => {
    expect(read.ok && modelText(read.value.document)).toBe(current);
  });

  test("is opened with a word on what becomes of it", () => {
    expect(read.ok && read.value.notices).toEqual([
      "The file has version 0 of the format; it will be saved as version 1.",
      "sections[0].lines[0].mood: this Railhead does not know this key; it is kept as it is.",
    ]);
  });

  test("is validated after it was migrated, and says what is wrong with it", () => {
    const broken = readModel(draft.replace('"forecast": 2', '"forecast": "two"'));
    expect(broken.ok ? [] : broken.problems).toEqual([
      { code: "missing", at: ["timeline", "actuals"], needs: "a number" },
    ]);
  });
});
