/**
 * A text of a submitter's own column as it is kept: its beginning, when it is long.
 *
 * @param longest UTF-16 units that are kept.
 */
export function echoText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // No half of a pair at the end.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}
