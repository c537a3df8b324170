import type { Page } from "@playwright/test";
import type { Host } from "../../../shared/host/host.ts";

/** The Host of a page built by buildHostPage.ts, called from the test. Listening is left out: a function does not cross. */
export function hostOfPage(page: () => Page): Host {
  const ask = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await page().waitForFunction(() => "host" in window);
    return page().evaluate(
      ([path, given]) => {
        const steps = path.split(".");
        const owner = steps.slice(0, -1).reduce((part, step) => (part as Record<string, unknown>)[step], host());
        return (owner as Record<string, (...args: readonly unknown[]) => unknown>)[steps.at(-1) ?? ""]?.(...given);

        function host(): unknown {
          return (window as unknown as Record<string, unknown>)["host"];
        }
      },
      [name, args] as const,
    );
  };
  const all = (prefix: string): object =>
    new Proxy(
      {},
      {
        get: (_target, name) =>
          name === "journal" ? all("journal.") : (...args: readonly unknown[]) => ask(prefix + String(name), args),
      },
    );
  return all("") as Host;
}
