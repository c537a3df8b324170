/**
 * Files given from outside: on the command line, by a double click, by a second
 * start. Before the page asks for its launch file the last one waits; from then
 * on each is handed over at once.
 */
export interface GivenFiles {
  give(path: string): void;
  /** Null where none waits. */
  takeLaunchPath(): string | null;
  /** The page is gone and starts again: what is given meanwhile waits for it. */
  pageLost(): void;
}

export function createGivenFiles(handOver: (path: string) => void): GivenFiles {
  let waiting: string | null = null;
  let isPageReady = false;
  return {
    give(path) {
      if (isPageReady) handOver(path);
      else waiting = path;
    },
    takeLaunchPath() {
      isPageReady = true;
      const path = waiting;
      waiting = null;
      return path;
    },
    pageLost() {
      isPageReady = false;
    },
  };
}
