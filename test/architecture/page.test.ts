import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../shared/host/contentSecurityPolicy.ts";
import { textOf } from "./sources.ts";

const page = textOf("renderer/index.html");

test("the page carries the policy itself, all but the part that only a header may say", () => {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  const expected = contentSecurityPolicy.split("; ").filter((directive) => !directive.startsWith("frame-ancestors"));
  expect(content?.split("; ")).toEqual(expected);
});

test("the page names no address outside itself", () => {
  expect(page).not.toMatch(/(?:https?:)?\/\/[a-z]/i);
});
