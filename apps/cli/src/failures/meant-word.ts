import { closestMatch } from "@juso/model";

/** Letters that a beginning needs to tell a word. */
const shortestBeginning = 3;

/**
 * The word that a person probably meant: the one that is nearly the same, has two neighbouring letters the other way round, or alone begins so.
 *
 * @returns nothing when no word is alike.
 */
export function meantWord(text: string, words: readonly string[]): string | undefined {
  const near = closestMatch(text, words) ?? words.find((word) => isSwapped(text.toLowerCase(), word));
  if (near !== undefined || text.length < shortestBeginning) return near;
  const [only, ...others] = words.filter((word) => word.startsWith(text.toLowerCase()));
  return others.length === 0 ? only : undefined;
}

function isSwapped(text: string, word: string): boolean {
  if (text.length !== word.length) return false;
  const at = [...text].findIndex((letter, index) => letter !== word[index]);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) === word;
}
