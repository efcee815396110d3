import { builtInParameters } from "@juso/grant";
import type { EntityProfile } from "@juso/model";
import { specVersion } from "@juso/schemas";
import type { ExampleWorld } from "./example-world.ts";
import { generateTable, type TableFaults, type TextTable } from "./generate-table.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateCsv } from "./mutate-csv.ts";
import { mutateFiles } from "./mutate-files.ts";
import { mutateJson } from "./mutate-json.ts";
import { mutateZip, zipOf } from "./mutate-zip.ts";
import { Random } from "./random.ts";
import type { FuzzInput, InputTarget } from "./submission-files.ts";
import { csvText, encodeText, jsonText, workbookBytes } from "./write-table.ts";

/** The input with this number of the run with this seed: a valid one of some form, and up to five changes. */
export async function makeInput(world: ExampleWorld, seed: number, index: number): Promise<FuzzInput> {
  const random = new Random(seed, index);
  const [target, form] = random.pickWeighted<readonly [InputTarget, string]>([
    [500, ["submission", "folder"]],
    [200, ["submission", "file"]],
    [60, ["submission", "workbook"]],
    [40, ["submission", "zip"]],
    [10, ["submission", "ods"]],
    [3, ["submission", "grantOnly"]],
    [7, ["submission", "city"]],
    [80, ["submission", "manifest"]],
    [95, ["parameters", "parameters"]],
    [5, ["verify", "verify"]],
  ]);
  const count = form in mostTables ? random.between(1, mostTables[form] ?? 1) : 0;
  const tables = count === 0 ? [] : uniqueByEntity(Array.from({ length: count }, () => someTable(random, world)));
  const entities = tables.map(({ entity }) => entity.key);
  const files = new Map(await validFiles(random, world, form, tables));
  const story = [form];
  let isSecretAtHome = true;
  const changes = random.pick([0, 1, 1, 2, 2, 3, 5]);
  for (let change = 0; change < changes; change += 1) {
    if (target === "submission" && random.isOnceIn(6)) {
      story.push(await mutateFiles(random, files));
      isSecretAtHome = false;
    } else {
      story.push(await mutateOne(random, files, form));
    }
  }
  return { target, files, entities, story, isSecretAtHome };
}

/** How many tables an input of a form has at most. */
const mostTables: Readonly<Record<string, number>> = { folder: 4, file: 1, workbook: 3, ods: 2, zip: 3, manifest: 1 };

async function validFiles(
  random: Random,
  world: ExampleWorld,
  form: string,
  tables: readonly TextTable[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const encoder = new TextEncoder();
  switch (form) {
    case "parameters":
      return new Map([["parameters.json", encoder.encode(JSON.stringify(someParameters(random)))]]);
    case "verify":
      return new Map([["returned.xlsx", world.document]]);
    case "grantOnly":
      return world.grantOnly;
    case "city":
      return someOf(random, world.city);
    case "workbook":
    case "ods": {
      const kind = form === "ods" ? "ods" : "xlsx";
      return new Map([[`提出.${kind}`, await workbookBytes(random, tables, kind)]]);
    }
    case "file":
      return new Map(await Promise.all(tables.map((table) => tableFile(random, table))));
    case "zip":
      return new Map([["提出.zip", await zipOf(await folderOf(random, tables))]]);
    default:
      return folderOf(random, tables);
  }
}

async function folderOf(random: Random, tables: readonly TextTable[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const documents: unknown[] = [];
  for (const table of tables) {
    const [path, bytes] = await tableFile(random, table);
    files.set(path, bytes);
    documents.push(random.isOnceIn(3) ? { path, entity: table.entity.key } : { path });
  }
  const manifest = {
    specVersion,
    municipalityCode: "992011",
    fiscalYear: 2025,
    level: random.pick(["p0", "p0", "p1"]),
    documents,
  };
  files.set("manifest.json", new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

async function tableFile(random: Random, table: TextTable): Promise<readonly [string, Uint8Array]> {
  const name = random.isOnceIn(4) ? table.entity.title.ja.replaceAll("/", "") : table.entity.fileName;
  const form = random.pickWeighted([
    [10, "csv"],
    [3, "json"],
    [2, "jsonl"],
    [1, "xlsx"],
  ] as const);
  if (form === "csv") return [`${name}.csv`, encodeText(random, csvText(random, table))];
  if (form === "xlsx") return [`${name}.xlsx`, await workbookBytes(random, [table], "xlsx")];
  return [`${name}.${form}`, encodeText(random, jsonText(random, table, form === "jsonl"))];
}

function someTable(random: Random, world: ExampleWorld): TextTable {
  const faults: TableFaults = {
    rows: random.pick([0, 1, 2, 5, 12, 30]),
    rescued: random.pick([0, 0, 10, 40]),
    wrong: random.pick([0, 0, 5, 30, 100]),
    oddRows: random.pick([0, 0, 10, 40]),
    hasOddHeader: random.isOnceIn(6),
  };
  return generateTable(random, world, random.pick(world.profiles), faults);
}

function uniqueByEntity(tables: readonly TextTable[]): readonly TextTable[] {
  return [...new Map(tables.map((table): [EntityProfile, TextTable] => [table.entity, table])).values()];
}

/** All files of the city would be slow to read again and again. */
function someOf(random: Random, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const small = [...files].filter(([, bytes]) => bytes.length < 60_000);
  const kept = random.shuffle(small).slice(0, random.between(2, 8));
  const manifest = files.get("manifest.json");
  return new Map(manifest ? [...kept, ["manifest.json", manifest]] : kept);
}

function someParameters(random: Random): unknown {
  const { entries, ...rest } = builtInParameters as unknown as { entries: readonly unknown[] };
  return { ...rest, entries: random.shuffle(entries).slice(0, random.between(1, 6)) };
}

async function mutateOne(random: Random, files: Map<string, Uint8Array>, form: string): Promise<string> {
  const names = [...files.keys()];
  if (names.length === 0) return "nothing to change";
  const name = form === "manifest" && files.has("manifest.json") ? "manifest.json" : random.pick(names);
  const bytes = files.get(name) ?? new Uint8Array();
  const { bytes: changed, what } = await mutateFile(random, name, bytes);
  files.set(name, changed);
  return `${name}: ${what}`;
}

async function mutateFile(
  random: Random,
  name: string,
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; what: string }> {
  if (random.isOnceIn(3)) return mutateBytes(random, bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return mutateZip(random, bytes);
  const isText = new TextDecoder().decode(bytes);
  if (isText.includes("\ufffd")) return mutateBytes(random, bytes);
  const { text, what } = /json/i.test(name) ? mutateJson(random, isText) : mutateCsv(random, isText);
  return { bytes: new TextEncoder().encode(text), what };
}
