/** `NVIDIA after DeepSeek` is `nvidia-after-deepseek`; `unnamed` where no letter is left. Without an ending. */
export function fileNameOf(title: string, unnamed: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? unnamed : name.slice(0, 80);
}
