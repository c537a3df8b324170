/**
 * Runs before every test file: property tests draw the same cases every time.
 *
 * The nightly run sets RAILHEAD_FUZZ_SEED to a fresh number; a seed that ever failed becomes a test of its own.
 */
import * as fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["RAILHEAD_FUZZ_SEED"] ?? 20_260_101) });
