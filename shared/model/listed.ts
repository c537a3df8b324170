/** Labels in a sentence: `“Price”, “Volume”`, and of more than three how many more there are. */
export function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, mostListed).map((label) => `“${label}”`);
  const rest = labels.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}

const mostListed = 3;
