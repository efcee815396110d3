/** What a line of a report is, for its colour on a terminal. */
export type Tone = "good" | "bad" | "heading" | "required" | "error" | "warning" | "info" | "quiet";

const codes: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
  good: [32, 39],
  bad: [31, 39],
  heading: [1, 22],
  required: [7, 27],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  quiet: [2, 22],
};

/** A line as a terminal colours it. What it says does not depend on the colour. */
export function coloured(line: string, tone: Tone): string {
  const [on, off] = codes[tone];
  return `\u001b[${on}m${line}\u001b[${off}m`;
}
