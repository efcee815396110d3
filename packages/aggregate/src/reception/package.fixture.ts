import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builtInParameters, type CalculationKind } from "@juso/grant";
import { memorySource } from "@juso/model";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { entitiesOfPackage, makePackage, packageTables, type SubmissionPackage } from "@juso/submission-package";
import { validate } from "@juso/validator";
import { openZip, type PackedFile, writeZip } from "@juso/workbook";
import type { ArrivedFile } from "./arrived-file.ts";

const city = fileURLToPath(new URL("../../../../examples/mihon-city/", import.meta.url));
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const names = ["manifest", "posting", "staff", ...packageTables.map(({ profile }) => profile.fileName)];

/** The files of the example city by name, those of cases left out. */
const cityFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(city)
    .filter((name) => names.includes(name.replace(/\.(?:csv|json)$/, "")))
    .map((name) => [name, decoder.decode(readFileSync(`${city}${name}`))]),
);

/** What differs from the example city. */
export interface PackageWishes {
  readonly code: string;
  readonly document?: CalculationKind | "none";
  /** Changes a file of the submission before it is checked. */
  readonly change?: (name: string, text: string) => string;
}

/** The package of the example city under the code and name of another municipality, made as a municipality makes it. */
export async function packageOf({ change, code, document = "report" }: PackageWishes): Promise<SubmissionPackage> {
  const { name = "", prefectureName = "" } = municipalityRegister.find(code) ?? {};
  const sources = [...cityFiles].map(([file, text]) => {
    const renamed = text.replaceAll("992011", code).replaceAll("見本市", name).replaceAll("サンプル県", prefectureName);
    const changed = change?.(file, renamed) ?? renamed;
    return memorySource(file, file === "manifest.json" ? listed(changed) : changed);
  });
  const checked = await validate(sources, { asOf: "2026-04-10", maxFindings: 20, keepEntities: entitiesOfPackage });
  return await makePackage({ checked, document, parameters: builtInParameters });
}

/** The manifest without the files that are left out, and without hashes. */
function listed(manifest: string): string {
  const { documents, ...rest } = JSON.parse(manifest) as {
    readonly documents: readonly { path: string; entity: string }[];
  };
  const kept = documents.filter(({ path }) => cityFiles.has(path)).map(({ entity, path }) => ({ entity, path }));
  return JSON.stringify({ ...rest, documents: kept });
}

/** The same package with other files in it: its receipt is not written anew. */
export async function repacked(
  content: Uint8Array,
  change: (files: readonly PackedFile[]) => readonly PackedFile[],
): Promise<Uint8Array> {
  const opened = await openZip(memorySource("a.zip", content), {
    zipEntries: 1000,
    entryBytes: 2 ** 24,
    expansion: 200,
  });
  if (opened.kind !== "entries") throw new Error(opened.kind);
  const files: PackedFile[] = [];
  for (const entry of opened.entries) files.push({ name: entry.name, content: await entry.slice(0, entry.size) });
  return await writeZip(change(files));
}

/** Bytes as a file that arrived on a day. */
export function arrived(path: string, content: Uint8Array | string, fileDate = "2026-04-05"): ArrivedFile {
  return { path, source: memorySource(path, content), fileDate };
}
