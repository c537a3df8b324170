import { expect, test } from "vitest";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { Machine } from "../../../../shared/engine/machine/machine.ts";
import type { Program } from "../../../../shared/engine/program/program.ts";
import { documentOf } from "../../../helpers/documents.ts";

const machineOf = (program: Program, before?: Machine) =>
  new Machine(program, {
    varying: [],
    outputs: null,
    blockSize: 1,
    load: () => {},
    ...(before === undefined ? {} : { before }),
  });

/** So many that a few cells more find room. */
const others = Array.from({ length: 20 }, (_, index) => ({ name: `other_${index}`, values: [1, 2, 3, 4] }));

/** What stands in the rows of all nodes that have one. */
function rowsOf({ graph }: Program, machine: Machine): readonly (readonly number[])[] {
  machine.settleAll();
  return graph.nodes.flatMap((_, node) => {
    const place = machine.placeOf(node);
    return place === undefined ? [] : [[...machine.memory.subarray(place.at, place.at + place.itemStride)]];
  });
}

test("a machine that goes on from another holds in every row what a new one holds, also in periods that nobody reads any more", () => {
  const withReader = (formula: string) =>
    documentOf({
      lines: [{ name: "level", formula: "index + 1" }, { name: "reader", formula }, ...others],
    });
  const before = compileDocument(withReader("at(level * 2, 2025)"));
  const machine = machineOf(before.program);
  machine.settleAll();
  const after = compileDocument({ ...before.document, sections: withReader("at(level * 2, 2026)").sections }, before);
  const further = machineOf(after.program, machine);
  expect(further.memory).toBe(machine.memory);
  expect(rowsOf(after.program, further)).toEqual(rowsOf(after.program, machineOf(after.program)));
});
