/**
 * How a file of an older version becomes one of this version, in memory.
 *
 * One migration a version, each in a file of its own under migrations/, and never
 * changed once it has been released. Migrations see what has not been validated
 * and so leave alone what they do not understand.
 */
import { currentVersion } from "./format.ts";
import { actualsForForecast } from "./migrations/actualsForForecast.ts";
import type { Migration } from "./migrations/migration.ts";
import type { RawModel, RawObject } from "./rawModel.ts";

/** In order; `checkMigrations` finds nothing wrong with them. */
export const migrations: readonly Migration[] = [actualsForForecast];

/** The body as the current version has it. */
export function migrated({ version, body }: RawModel): RawObject {
  return migrations.filter(({ to }) => to > version).reduce((older, { migrate }) => migrate(older), body);
}

/** What is wrong with a list of migrations: a gap, a repetition, or an end before the current version. */
export function checkMigrations(list: readonly Migration[], newest: number = currentVersion): readonly string[] {
  const wrong = list.flatMap(({ to }, index) =>
    to === index + 1 ? [] : [`migration ${index + 1} in the list makes version ${to}`],
  );
  return list.length === newest ? wrong : [...wrong, `${list.length} migrations do not lead to version ${newest}`];
}
