import { fiscalYearLimits, type Manifest } from "@juso/model";
import { isManifest, type SchemaError } from "@juso/schemas/manifest-validator";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "./read-events.ts";

const { first, last } = fiscalYearLimits;

/** What each part of the manifest is expected to be. */
const expectations: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  specVersion: ["「1.0.0」の形の版", "a version like 1.0.0"],
  municipalityCode: ["6桁の団体コードの文字列", "the six digits of the local government code, as text"],
  fiscalYear: [`西暦の年度（${first}から${last}までの整数）`, `the fiscal year, an integer from ${first} to ${last}`],
  level: ["「p0」又は「p1」", "p0 or p1"],
  documents: ["ファイルの一覧", "the list of files"],
  path: ["提出物の中のファイル名", "the file's path inside the submission"],
  entity: ["データの種類のキー", "the key of an entity"],
  sha256: ["SHA-256の小文字の16進64桁", "a SHA-256 as 64 lower-case hexadecimal digits"],
  author: ["部署名の文字列", "the name of the department"],
};

/** The parts of a faulty manifest by which the files can be read all the same, so that all problems come in one run. */
interface ReadableManifest extends Pick<Manifest, "specVersion" | "fiscalYear"> {
  readonly documents?: Manifest["documents"];
}

/** The manifest, or what is wrong with it. */
export interface ManifestReading {
  readonly manifest?: Manifest;
  readonly readable?: ReadableManifest;
  readonly events: readonly ReadEvent[];
}

/** Reads the text of `manifest.json`. */
export function parseManifest(text: string, file: string): ManifestReading {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { events: [findingEvent("manifest-valid", "notJson", { file })] };
  }
  return checkManifest(content, (path) => ({ file, pointer: path.map((part) => `/${String(part)}`).join("") }));
}

/**
 * Checks a manifest that came out of JSON or off the cover of a workbook.
 *
 * @param locateIssue where the part with this path stands.
 * @param labels what the parts are called where they stand, when that is not their key.
 */
export function checkManifest(
  content: unknown,
  locateIssue: (path: readonly PropertyKey[]) => { file: string; sheet?: string; cell?: string; pointer?: string },
  labels: ReadonlyMap<string, string> = new Map(),
): ManifestReading {
  if (isManifest(content)) return { manifest: content as Manifest, events: [] };
  const breaches = (isManifest.errors ?? []).map(pathOf);
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return { events: [findingEvent("manifest-valid", "notObject", { file: locateIssue([]).file })] };
  }
  const paths = [...new Map(breaches.map((path) => [path.join("/"), path])).values()].sort(inOrder);
  const events = paths.map((path) => {
    const name = path.filter((part) => typeof part === "string").at(-1) ?? "manifest";
    const [expected, expectedEn] = expectations[name] ?? ["データ標準の「表紙情報」の形", "the form of a manifest"];
    const data = { name: labels.get(name) ?? name, expected, expectedEn };
    return findingEvent("manifest-valid", "field", locateIssue(path), { data });
  });
  const isRight = (key: string): boolean => paths.every(([first]) => first !== key);
  if (!isRight("specVersion") || !isRight("fiscalYear")) return { events };
  const { specVersion, fiscalYear, documents } = content as Manifest;
  return {
    readable: { specVersion, fiscalYear, ...(isRight("documents") ? { documents } : {}) },
    events: [{ kind: "fiscalYear", fiscalYear }, ...events],
  };
}

/** Where a breach stands: keys, and indexes of lists as numbers. */
function pathOf({ instancePath, keyword, params }: SchemaError): readonly (string | number)[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return keyword === "required" ? [...path, String(params.missingProperty)] : path;
}

/** The order in which the manifest's parts are described. */
function inOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const ranks = Object.keys(expectations);
  const rank = (part: string | number | undefined): number =>
    typeof part === "number" ? part : part === undefined ? -1 : ranks.indexOf(part);
  return rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]) || rank(a[2]) - rank(b[2]);
}

/** Is it a version as the schema of the manifest has it? */
export function isSpecVersion(version: unknown): version is string {
  isManifest({ specVersion: version });
  return version !== undefined && !isManifest.errors?.some(({ instancePath }) => instancePath === "/specVersion");
}

/** Can data of this version be read? A newer minor version of the same major can; see the standard's version policy. */
export function judgeVersion(version: string, supported: string): "supported" | "newer" | "older" {
  const wanted = majorOf(version);
  const known = majorOf(supported);
  return wanted === known ? "supported" : wanted > known ? "newer" : "older";
}

function majorOf(version: string): number {
  return isSpecVersion(version) ? Number.parseInt(version, 10) : Number.NaN;
}
