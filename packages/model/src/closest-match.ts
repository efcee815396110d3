/**
 * The candidate that differs least from the text: what a person probably meant to write.
 * Compared without regard to case and character width; at most one change for every three characters counts as alike,
 * and one of the two of a word in Japanese script, whose characters each carry a meaning.
 *
 * @returns nothing when no candidate is alike. Of equally close candidates the first.
 */
export function closestMatch(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const limit = Math.min(bestDistance, allowedChanges(wanted, other) + 1);
    const distance = editDistance(wanted, other, limit);
    if (distance < limit) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function allowedChanges(left: readonly string[], right: readonly string[]): number {
  const longer = Math.max(left.length, right.length);
  return longer === 2 && left.every((character) => character > "\u3000") ? 1 : Math.floor(longer / 3);
}

function fold(text: string): readonly string[] {
  return [...text.slice(0, 200).normalize("NFKC").trim().toLowerCase()];
}

/** Insertions, deletions and replacements between two texts; `limit` when there are at least as many. */
function editDistance(left: readonly string[], right: readonly string[], limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, leftCharacter] of left.entries()) {
    const current = [row + 1];
    for (const [column, rightCharacter] of right.entries()) {
      const replaced = (previous[column] ?? 0) + (leftCharacter === rightCharacter ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[right.length] ?? limit;
}
