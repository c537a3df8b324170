/** Runs tasks of one key one after another, in the order they came; tasks of different keys do not wait for each other. */
export interface Queues {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

export function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const before = tails.get(key) ?? Promise.resolve();
      const mine = before.then(task, task); // a task that failed has told its own caller; the next one runs all the same
      tails.set(key, mine);
      const forget = () => {
        if (tails.get(key) === mine) tails.delete(key);
      };
      mine.then(forget, forget);
      return mine;
    },
  };
}
