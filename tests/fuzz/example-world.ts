import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@juso/cli";
import { memorySource } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { type ValidationOptions, type ValidationResult, validateSubmission } from "@juso/validator";
import type { TableWorld } from "./generate-table.ts";
import type { InputFiles } from "./submission-files.ts";

/** What valid inputs are made from: the standard, and the records of the example city. */
export interface ExampleWorld extends TableWorld {
  readonly city: InputFiles;
  readonly grantOnly: InputFiles;
  /** A workbook as `juso export` writes it. */
  readonly document: Uint8Array;
}

const examples = join(import.meta.dirname, "..", "..", "examples");
const everyEntity: ReadonlySet<(typeof entityProfiles)[number]["key"]> = new Set(entityProfiles.map(({ key }) => key));

/** The options of a validation with the standard as it is. */
export const standardOptions: ValidationOptions = {
  tool: { name: "juso", version: "0.0.0" },
  asOf: "2026-04-09",
  language: "ja",
  register: municipalityRegister,
  profiles: entityProfiles,
  codeLists,
  rules,
  standardVersion: specVersion,
};

/** Validates files in memory, and keeps all records. */
export async function validateFiles(
  files: InputFiles,
  options: Partial<ValidationOptions> = {},
  pieceLength?: number,
): Promise<ValidationResult> {
  const sources = [...files].map(([name, bytes]) => memorySource(name, bytes, pieceLength));
  sources.sort((a, b) => (a.name < b.name ? -1 : 1));
  return validateSubmission(sources, { ...standardOptions, keepEntities: everyEntity, ...options });
}

/** Reads the examples once. */
export async function loadExampleWorld(): Promise<ExampleWorld> {
  const city = folderFiles(join(examples, "mihon-city"));
  const { records } = await validateFiles(city);
  const known = new Map<string, string[]>();
  for (const [entity, rows] of Object.entries(records)) {
    for (const { value } of (rows as readonly { readonly value: object }[]).slice(0, 40)) {
      for (const [field, held] of Object.entries(value)) {
        const texts = known.get(`${entity}.${field}`) ?? [];
        texts.push(Array.isArray(held) ? held.join(";") : String(held));
        known.set(`${entity}.${field}`, texts);
      }
    }
  }
  return {
    profiles: entityProfiles,
    codeLists,
    known,
    city,
    grantOnly: folderFiles(join(examples, "mihon-city-grant-only")),
    document: await exportedWorkbook(),
  };
}

async function exportedWorkbook(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "juso-fuzz-"));
  try {
    const city = join(examples, "mihon-city-grant-only");
    const args = ["export", "application", city, "--payer", "national", "--format", "xlsx", "--out", folder];
    const silent = { writeResult: () => undefined, writeNote: () => undefined, today: () => "2026-04-09" };
    await run([...args, "--force"], { ...silent, folder, isDebug: false });
    const [name] = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
    return new Uint8Array(readFileSync(join(folder, name ?? "")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderFiles(folder: string): InputFiles {
  const names = readdirSync(folder).filter((name) => /\.(csv|json|jsonl|xlsx)$/.test(name));
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
