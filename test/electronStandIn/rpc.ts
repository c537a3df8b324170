/**
 * Calls between the stand-in's two processes: the main process under test, and
 * the test process that owns the browser. Both ends are the same; plain data
 * crosses by structured clone, as between Electron's own processes.
 */

/** What each end can be asked, by name. */
export type Calls = { readonly [name: string]: (...args: never[]) => unknown };

/** A `ChildProcess`, or the child's own `process`. */
export interface Port {
  send?(message: unknown): unknown;
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** Gives the function that asks the other end. A call to an end that is gone never settles, as in Electron. */
export function connect<Theirs extends Calls>(port: Port, ours: Calls) {
  let calls = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  async function answer(id: number, name: string, args: never[]): Promise<void> {
    try {
      const call = ours[name];
      if (call === undefined) throw new Error(`The stand-in has no call "${name}"`);
      port.send?.({ kind: "answer", id, value: await call(...args) });
    } catch (error) {
      port.send?.({ kind: "failure", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  port.on("message", (raw) => {
    const message = raw as Message;
    if (message.kind === "call") return void answer(message.id, message.name, message.args);
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === "answer") caller?.resolve(message.value);
    else caller?.reject(new Error(message.message));
  });

  return <Name extends keyof Theirs & string>(
    name: Name,
    ...args: Parameters<Theirs[Name]>
  ): Promise<Awaited<ReturnType<Theirs[Name]>>> =>
    new Promise((resolve, reject) => {
      const id = calls++;
      waiting.set(id, { resolve: resolve as (value: never) => void, reject });
      port.send?.({ kind: "call", id, name, args });
    });
}

type Message =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: never[] }
  | { readonly kind: "answer"; readonly id: number; readonly value: never }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };
