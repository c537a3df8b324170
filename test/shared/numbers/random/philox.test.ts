import { expect, test } from "vitest";
import { philox } from "../../../../shared/numbers/random/philox.ts";

/** The known answers that the authors publish with their library (Random123, kat_vectors). */
test.each([
  [[0, 0, 0, 0], [0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], "d16cfe09 94fdcceb 5001e420 24126ea1"],
] as const)("counter %j under key %j gives %s", ([c0, c1, c2, c3], [key0, key1], expected) => {
  const out = new Uint32Array(4);
  philox(out, c0, c1, c2, c3, key0, key1);
  expect(Array.from(out, (word) => word.toString(16).padStart(8, "0")).join(" ")).toBe(expected);
});
