/**
 * How well a name answers what was typed of it, 0 the best; null where it does
 * not. `rev` finds `revenue`, then `data_center_revenue`; a word of the label
 * finds the name; `dcr` finds `data_center_revenue`, too.
 */
export function rankOf(typed: string, name: string, label: string): number | null {
  if (typed === "") return 0;
  const wanted = typed.toLowerCase();
  const ownName = name.toLowerCase();
  if (ownName === wanted) return 0;
  if (ownName.startsWith(wanted)) return 1;
  if (ownName.includes(`_${wanted}`)) return 2;
  const ownLabel = label.toLowerCase();
  if (beginsWord(ownLabel, wanted)) return 3;
  if (ownName.includes(wanted)) return 4;
  if (wanted.length < 3) return null;
  if (ownLabel.includes(wanted)) return 5;
  return hasInOrder(ownName, wanted) ? 6 : null;
}

function beginsWord(label: string, wanted: string): boolean {
  for (let at = label.indexOf(wanted); at !== -1; at = label.indexOf(wanted, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(label[at - 1]!)) return true;
  return false;
}

/** Whether every letter stands in the name, in order, and each begins a word or follows the one before. */
function hasInOrder(name: string, wanted: string): boolean {
  let from = 0;
  let last = -2;
  for (const letter of wanted) {
    let at = name.indexOf(letter, from);
    while (at !== -1 && at !== last + 1 && at !== 0 && name[at - 1] !== "_") at = name.indexOf(letter, at + 1);
    if (at === -1) return false;
    last = at;
    from = at + 1;
  }
  return true;
}
