/** How the specs start Chromium: `npm test` says which one; alone, they look for it as `npm start` does. */
import { chromiumArguments, findChromium } from "../../../electron/start/chromium.ts";

const isRoot = process.platform === "linux" && process.getuid?.() === 0;

export const chromiumLaunch = () => {
  const path = process.env["RAILHEAD_CHROMIUM"] ?? findChromium(process.platform, process.env);
  return { ...(path === null ? {} : { executablePath: path }), args: [...chromiumArguments(isRoot)] };
};
