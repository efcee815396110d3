/**
 * The candidate that looks most like what was written, or `undefined` when none is near: at most a third of the longer text
 * differs, or one of two characters.
 */
export function nearestLabel(written: string, candidates: readonly string[]): string | undefined {
  const wanted = written.normalize("NFKC").trim().toLowerCase();
  if (wanted === "" || wanted.length > 80) return undefined;
  let best: { label: string; distance: number } | undefined;
  for (const label of candidates) {
    const other = label.normalize("NFKC").toLowerCase();
    const longer = Math.max(wanted.length, other.length);
    const limit = longer === 2 ? 1 : Math.floor(longer / 3);
    const distance = editDistance(wanted, other);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { label, distance };
  }
  return best?.label;
}

/** Levenshtein distance. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const substitution = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
}
