/** How long something took: `12 ms`, `0.4 ms`, `1.2 s`; what is too short to be told so is no zero. */
export function durationText(ms: number): string {
  if (ms < 0.05) return "under 0.1 ms";
  return ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
