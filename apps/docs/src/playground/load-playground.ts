import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvLine, type EntityProfile, memorySource } from "@juso/model";
import { buildChecker } from "@juso/page";
import { specVersion } from "@juso/schemas";
import { validate } from "@juso/validator";
import { build } from "esbuild";
import { type ThirdPartyPackage, thirdPartyPackages } from "../../../../scripts/third-party-licences.mjs";
import { exampleDay } from "../example-city.ts";
import type { PlaygroundData, PlaygroundTable } from "./playground-data.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const here = dirname(fileURLToPath(import.meta.url));
const city = join(here, "../../../../examples/mihon-city");

/** How many rows of the example city are tried, one after the other: with fewer, less refers to what is not there. */
const shownRows = [3, 1] as const;

/** The manifest that stands beside every table, without its documents. */
export const manifest: PlaygroundData["manifest"] = {
  specVersion,
  municipalityCode: "992011",
  fiscalYear: 2025,
  level: "p0",
};

/** What the playground is made of. */
export interface Playground {
  readonly tables: readonly PlaygroundTable[];
  /** The program of the page, and that of its worker, packed. */
  readonly script: string;
  readonly worker: string;
  /** The packages of others in the program of the page; those of the worker are those of the light page. */
  readonly packages: readonly ThirdPartyPackage[];
}

/** Bundles the programs, and takes a few rows for every table from the example city, or the examples of its fields. */
export async function loadPlayground(entities: readonly EntityProfile[]): Promise<Playground> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(here, "playground.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    conditions: ["@juso/source"],
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const tables: PlaygroundTable[] = [];
  for (const entity of entities) tables.push(...(await tableOf(entity)));
  return {
    tables,
    script: outputFiles[0]!.text.trimEnd(),
    worker: await buildChecker(),
    packages: thirdPartyPackages(metafile, root),
  };
}

/** The table with the first rows that are right without the other tables; nothing where none are, since mistakes could not be told apart. */
async function tableOf({ fields, fileName, key, title }: EntityProfile): Promise<readonly PlaygroundTable[]> {
  const path = join(city, `${fileName}.csv`);
  const own = existsSync(path) ? decoded(readFileSync(path)) : undefined;
  const texts = [...(own === undefined ? [] : shownRows.map((rows) => firstRows(own, rows))), exampleRow(fields)];
  for (const text of texts) {
    if (!(await isRight(`${fileName}.csv`, text))) continue;
    const titles = Object.fromEntries(fields.map((field) => [field.key, field.title.ja]));
    return [{ key, fileName: `${fileName}.csv`, title: title.ja, text, fields: titles }];
  }
  return [];
}

async function isRight(name: string, text: string): Promise<boolean> {
  const documents = [{ path: name }];
  const files = [memorySource("manifest.json", JSON.stringify({ ...manifest, documents })), memorySource(name, text)];
  const { report } = await validate(files, { asOf: exampleDay });
  return report.summary.errors === 0 && report.inputs.some(({ records }) => records > 0);
}

/** The examples are in the encodings that people use. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("shift_jis").decode(bytes);
  }
}

/** The titles and the first rows. A row ends where no quotation mark is open. */
function firstRows(csv: string, count: number): string {
  const rows: string[] = [];
  let row = "";
  for (const line of csv.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    row += `${row === "" ? "" : "\n"}${line}`;
    if ((row.split('"').length - 1) % 2 === 1) continue;
    rows.push(row);
    row = "";
  }
  return `${rows.slice(0, count + 1).join("\n")}\n`;
}

function exampleRow(fields: EntityProfile["fields"]): string {
  const given = fields.filter(({ example }) => example !== undefined);
  const rows = [given.map(({ title }) => title.ja), given.map(({ example = "" }) => example)];
  return rows.map((row) => csvLine(row, "\n")).join("");
}
