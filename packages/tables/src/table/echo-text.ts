/** Longest text of a submitter's own column that is repeated in findings: enough to find the row by. */
const longest = 200;

/** A text of a submitter's own column as findings repeat it: its beginning, when it is long. */
export function echoText(text: string): string {
  if (text.length <= longest) return text;
  // No half of a pair at the end.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}
