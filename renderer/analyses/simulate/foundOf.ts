/** What a report found of a part of the question: of one that was changed since it was asked there is nothing yet. */
export function foundOf<Part, Found>(
  asked: readonly Part[],
  part: Part | undefined,
  found: readonly Found[],
): Found | undefined {
  const index = part === undefined ? -1 : asked.indexOf(part);
  return index === -1 ? undefined : found[index];
}
