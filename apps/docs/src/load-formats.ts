import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ByteSource, memorySource, type Report } from "@juso/model";
import { rules } from "@juso/rules";
import { entityProfiles } from "@juso/schemas";
import { encodeCp932 } from "@juso/tables";
import { validate } from "@juso/validator";
import { fromFiles } from "@juso/validator/node";
import type { InputExample, PublishedSchema } from "./formats.ts";
import type { SchemaNode } from "./json-schema.ts";
import { standardMajor } from "./standard-major.ts";

const require = createRequire(import.meta.url);
const caseFolder = fileURLToPath(new URL("../../../tests/inputs/cases", import.meta.url));

/** The day by which the examples are judged; it does not matter for what is read. */
const day = "2026-03-31";

/** The published schemas of what is no table: the manifest, and what the commands print. */
export function loadPublishedSchemas(): readonly PublishedSchema[] {
  const index: { readonly files: readonly { readonly path: string; readonly kind: string }[] } =
    published("index.json");
  return index.files
    .filter(({ kind }) => kind === "manifestSchema" || kind === "resultSchema")
    .map(({ path }) => {
      const schema: SchemaNode = published(path);
      return { name: path.replace(/\.schema\.json$/, ""), fileName: path, schema };
    });
}

/** What people give in, from the tests that hold it, and what comes of each: read anew for every building of the site. */
export async function loadInputExamples(specVersion: string): Promise<readonly InputExample[]> {
  const examples: InputExample[] = [];
  for (const name of readdirSync(caseFolder).toSorted()) {
    const { hasManifest, names, submissions, title }: InputCase = JSON.parse(
      readFileSync(join(caseFolder, name, "case.json"), "utf8"),
    );
    // A folder of several, or files whose names the repository does not take, say nothing of how a file is read.
    if (names !== undefined || submissions !== undefined) continue;
    const sources = await fromFiles(join(caseFolder, name, "input"));
    examples.push(await example(title, sources, hasManifest ? undefined : specVersion));
  }
  return examples;
}

/** One table of the examples in each encoding, and what comes of it. */
export async function loadEncodingExamples(specVersion: string): Promise<readonly InputExample[]> {
  const name = "cost-line.csv";
  const text = new TextDecoder("shift_jis").decode(readFileSync(join(caseFolder, "names-in-cp932", "input", name)));
  const utf8 = new TextEncoder().encode(text);
  const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0)).buffer);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["UTF-8", utf8],
    ["UTF-8（BOM付き）", new TextEncoder().encode(`\uFEFF${text}`)],
    ["CP932（Windows の Shift_JIS）", encodeCp932(text)],
    ["UTF-16", utf16],
    ["途中で1バイト欠けたUTF-8", utf8.filter((_, at) => at !== 1)],
  ];
  const examples: InputExample[] = [];
  for (const [title, bytes] of files) examples.push(await example(title, [memorySource(name, bytes)], specVersion));
  return examples;
}

interface InputCase {
  readonly title: string;
  readonly hasManifest?: true;
  readonly names?: object;
  readonly submissions?: number;
}

/** Rules say whether records are right, not how they are read; but for those that say so of the form of a value. */
const ofRecords = new Set(rules.map(({ id }) => id));
const ofForm = new Set(entityProfiles.flatMap(({ fields }) => fields.flatMap(({ reportedBy }) => reportedBy ?? [])));

async function example(
  title: string,
  sources: readonly ByteSource[],
  specVersion: string | undefined,
): Promise<InputExample> {
  const { report } = await validate(sources, { asOf: day, ...(specVersion === undefined ? {} : { specVersion }) });
  return { title, records: recordsOf(report), encoding: report.inputs[0]?.encoding, said: saidOf(report) };
}

function recordsOf({ inputs }: Report): number {
  return inputs.reduce((sum, { records }) => sum + records, 0);
}

/** What is said of the reading alone: the small tables are not whole submissions. */
function saidOf({ findings }: Report): InputExample["said"] {
  const said = findings.filter(({ ruleId }) => !ofRecords.has(ruleId) || ofForm.has(ruleId));
  const seen = new Map(said.map((finding) => [finding.message, finding]));
  return [...seen.values()].map(({ message, ruleId, severity }) => ({ checkId: ruleId, severity, message }));
}

function published<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(`@juso/schemas/${standardMajor}/${path}`), "utf8"));
}
