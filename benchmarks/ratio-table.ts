/** What a figure is held to. */
export interface Limit {
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What would be better still; it fails nothing. */
  readonly stretch?: number;
}

/** A figure that was measured. */
export interface RatioRow {
  readonly id: string;
  readonly what: string;
  readonly unit: "×" | "MiB" | "s";
  readonly limit: Limit;
  readonly figure: number;
  readonly basis: string;
}

/** Is the figure on the wrong side of its limit? */
export function isBeyond({ figure, limit }: Pick<RatioRow, "figure" | "limit">): boolean {
  return figure > (limit.atMost ?? Number.POSITIVE_INFINITY) || figure < (limit.atLeast ?? 0);
}

/** The limit as people read it. */
export function limitText({ atMost, atLeast, stretch }: Limit, unit: string): string {
  const main = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
  return `${main} ${unit}${stretch === undefined ? "" : ` (stretch ${stretch})`}`;
}

const begin = "<!-- begin: measured by npm run bench -->";
const end = "<!-- end -->";
const header = ["| name | what | must | measured | from |", "|---|---|---|---|---|"];

/**
 * Replaces the rows of the marked block of a README; rows of other names stay as they are, in the order of `names`.
 *
 * @param names every name that may have a row.
 * @throws Error when the text has no marked block.
 */
export function withRows(readme: string, rows: readonly RatioRow[], names: readonly string[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new Error(`the README has no block between "${begin}" and "${end}"`);
  const known = new Map<string, string>();
  for (const line of readme.slice(from, to).split("\n")) {
    const name = /^\| ([a-z0-9-]+) \|/.exec(line)?.[1];
    if (name !== undefined && names.includes(name)) known.set(name, line);
  }
  for (const row of rows) known.set(row.id, rowText(row));
  const lines = names.flatMap((name) => known.get(name) ?? []);
  return `${readme.slice(0, from)}${[begin, ...header, ...lines].join("\n")}\n${readme.slice(to)}`;
}

/** A figure as people read it. */
export function figureText(figure: number, unit: string): string {
  return `${unit === "MiB" ? Math.round(figure) : figure.toFixed(2)} ${unit}`;
}

function rowText({ id, what, unit, limit, figure, basis }: RatioRow): string {
  const mark = isBeyond({ figure, limit }) ? " ✗" : "";
  return `| ${id} | ${what} | ${limitText(limit, unit)} | ${figureText(figure, unit)}${mark} | ${basis} |`;
}
