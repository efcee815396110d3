/**
 * What each package may import, from the table of ARCHITECTURE.md: its last column names packages, `nothing`, or `all`. Packages that may
 * import all, the apps, are left out. What stands in brackets is for people.
 *
 * @throws Error when the table is not there, or names a package that has no row.
 */
export function mayImport(architecture: string): ReadonlyMap<string, readonly string[]> {
  const rows = architecture
    .split("\n")
    .flatMap((line) => {
      const match = /^\| \d+ \| `([^`]+)`.* \| ([^|]+) \|$/.exec(line);
      return match
        ? [{ name: match[1] as string, may: (match[2] as string).replaceAll(/ \([^)]*\)/g, "").trim() }]
        : [];
    })
    .filter(({ may }) => may !== "all")
    .map(({ name, may }): [string, readonly string[]] => [name, may === "nothing" ? [] : may.split(", ")]);
  const known = new Map(rows);
  if (known.size === 0 || known.size !== rows.length)
    throw new Error("ARCHITECTURE.md has no table of packages, or one twice");
  const unknown = rows.flatMap(([name, may]) =>
    may.filter((each) => !known.has(each)).map((each) => `${name}: ${each}`),
  );
  if (unknown.length > 0)
    throw new Error(`ARCHITECTURE.md lets packages import what has no row: ${unknown.join("; ")}`);
  return known;
}
