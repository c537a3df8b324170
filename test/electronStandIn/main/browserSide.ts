import type { MainCalls, WindowCalls } from "../calls.ts";
import { connect } from "../rpc.ts";

type Answers = { -readonly [Name in keyof MainCalls]?: MainCalls[Name] };

const answers: Answers = {};

/** Each part of the stand-in says here what it answers. */
export const answerBrowserSide = (more: Answers): void => void Object.assign(answers, more);

/** Asks the process of the test, which owns the browser. */
export const askBrowserSide = connect<WindowCalls>(process, answers as never);

process.on("disconnect", () => process.exit(0)); // the test is over
