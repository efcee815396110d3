import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EntityProfile } from "@juso/model";
import { cityRecords, type PlainRecord } from "./city-records.ts";
import { publishedJson } from "./published-file.ts";

/** Where `npm run test:ecosystems` put the tools. */
export const toolFolder: string = process.env.JUSO_ECOSYSTEMS ?? "";

/** The folder of the published files. */
export const publishedFolder: string = fileURLToPath(new URL("../../schemas/v1", import.meta.url));

/** A file beside the tests. */
export function besideTests(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Runs a tool to its end and gives what it printed. */
export function run(command: string, args: readonly string[], cwd: string = toolFolder): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** A package that npm put into the folder of the tools. */
export async function fetchedModule(name: string): Promise<Record<string, unknown>> {
  const path = createRequire(join(toolFolder, "node", "package.json")).resolve(name);
  return import(pathToFileURL(path).href);
}

/** Writes the city's records, as `<table>.json` and, with the Data Package beside them, as `<table>.csv`, into a new folder of the tools. */
export async function writeCity(folder: string): Promise<string> {
  const place = join(toolFolder, folder);
  mkdirSync(place, { recursive: true });
  for (const [profile, records] of await cityRecords()) {
    writeFileSync(join(place, `${profile.fileName}.json`), JSON.stringify(records));
    writeFileSync(join(place, `${profile.fileName}.csv`), csv(profile, records));
  }
  writeFileSync(join(place, "datapackage.json"), JSON.stringify(publishedJson("datapackage.json")));
  return place;
}

/** A table in CSV: keys as headers, lists with `;`, without the submitter's own columns. */
function csv({ fields }: EntityProfile, records: readonly PlainRecord[]): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const cell = (value: unknown): string => (Array.isArray(value) ? value.join(";") : `${value ?? ""}`);
  const rows = records.map((record) => fields.map(({ key }) => cell(record[key])));
  return [fields.map(({ key }) => key), ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
