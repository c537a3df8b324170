/**
 * Finds entries by a fuzzy name, at once among ten thousand.
 *
 * A glance at each entry sorts out what cannot fit and orders the rest roughly;
 * match-sorter, which looks closer and costs a hundred times as much, then
 * ranks the best hundred of them.
 */
import { matchSorter, rankings } from "match-sorter";
import type { Entry } from "./entry.ts";

/** As many as anybody looks through. */
export const mostFound = 40;

const mostRanked = 100;

/** The best first; nothing typed finds everything, what was picked lately first. */
export function search(entries: readonly Entry[], text: string, recent: readonly string[]): readonly Entry[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return lately(entries, recent).slice(0, mostFound);
  return matchSorter(roughly(entries, wanted), wanted, {
    keys: ["label", "searched"],
    threshold: rankings.NO_MATCH,
    keepDiacritics: true,
    baseSort: (left, right) => left.index - right.index,
  }).slice(0, mostFound);
}

function lately(entries: readonly Entry[], recent: readonly string[]): readonly Entry[] {
  const picked = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...picked, ...entries.filter((entry) => !picked.includes(entry))];
}

/** Those that fit at all, the likeliest first, no more than are worth ranking. */
function roughly(entries: readonly Entry[], wanted: string): Entry[] {
  const words = wanted.split(/\s+/);
  const buckets: Entry[][] = [[], [], [], []];
  for (const entry of entries) {
    const fit = fitOf(entry.searched, wanted, words);
    if (fit !== null) buckets[fit]!.push(entry);
  }
  return buckets.flat().slice(0, mostRanked);
}

/** 0: begins with it; 1: a word does; 2: has all its words inside; 3: has its letters in order. */
function fitOf(searched: string, wanted: string, words: readonly string[]): 0 | 1 | 2 | 3 | null {
  if (searched.startsWith(wanted)) return 0;
  if (searched.includes(` ${wanted}`)) return 1;
  if (words.every((word) => searched.includes(word))) return 2;
  return hasInOrder(searched, wanted) ? 3 : null;
}

function hasInOrder(searched: string, wanted: string): boolean {
  let from = 0;
  for (const letter of wanted) {
    if (letter === " ") continue;
    from = searched.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
