import { specVersion } from "@juso/schemas";
import type { ExampleWorld } from "./example-world.ts";
import { generateTable, type TextTable } from "./generate-table.ts";
import { Random } from "./random.ts";
import type { InputFiles } from "./submission-files.ts";
import { cp932, csvText } from "./write-table.ts";

/**
 * A submission of CSV files for comparing engines: columns of the real profiles with good, rescued and wrong values of every kind, quotes,
 * newlines inside cells, mixed line ends, blank, short, wide, repeated and total rows, references that are missing, a byte order mark or
 * none, and every other one in CP932 with characters of a municipality's own. The same numbers give the same bytes.
 *
 * @param rows of each table; more than some hundred only now and then, because both engines read them all.
 */
export function tableSources(world: ExampleWorld, seed: number, index: number, rows = 40): InputFiles {
  const random = new Random(seed ^ 0x51ed270b, index);
  const wanted = random.pick([
    ["intake", "site", "case"],
    ["plan", "case"],
    ["planRole", "plan"],
    ["costLine", "component"],
    ["meetingParticipant", "meeting"],
    [random.pick(world.profiles).key],
  ]);
  const tables = world.profiles
    .filter(({ key }) => wanted.includes(key))
    .map((entity) =>
      generateTable(random, world, entity, {
        rows: random.below(rows + 1),
        rescued: random.pick([0, 5, 30]),
        wrong: random.pick([0, 1, 10, 60, 100]),
        oddRows: random.pick([0, 5, 30]),
        hasOddHeader: random.isOnceIn(8),
      }),
    );
  const files = new Map<string, Uint8Array>(
    tables.map((table) => [`${table.entity.fileName}.csv`, bytesOf(random, table)]),
  );
  const documents = [...files.keys()].map((path) => ({ path }));
  const manifest = { specVersion, municipalityCode: "992011", fiscalYear: 2025, level: "p0", documents };
  files.set("manifest.json", new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

function bytesOf(random: Random, table: TextTable): Uint8Array {
  const text = csvText(random, table);
  const encoded = random.isOnceIn(2) ? cp932(random.isOnceIn(4) ? text.replaceAll("支", "〓") : text) : undefined;
  return encoded ?? new TextEncoder().encode(`${random.isOnceIn(2) ? "\ufeff" : ""}${text}`);
}
