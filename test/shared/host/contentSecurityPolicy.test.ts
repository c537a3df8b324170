import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../shared/host/contentSecurityPolicy.ts";

test("nothing is allowed but what is named, and nothing named lies outside or evaluates text", () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
  expect(contentSecurityPolicy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  expect(contentSecurityPolicy).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
