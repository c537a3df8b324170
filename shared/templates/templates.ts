/**
 * The built-in models: ordinary model files, bundled as text.
 *
 * `?raw` is the bundler's (the page, the built command line, vitest); plain Node
 * cannot import this file.
 */
import nvidiaDeepseek from "./nvidia-deepseek.railhead?raw";

export interface Template {
  /** What `railhead new --template` takes. */
  readonly name: string;
  readonly title: string;
  /** The whole file, as it stands on disk. */
  readonly text: string;
}

/** In the order they are offered; the first opens at first start. */
export const templates: readonly Template[] = [
  { name: "nvidia-deepseek", title: "NVIDIA after DeepSeek", text: nvidiaDeepseek },
];
