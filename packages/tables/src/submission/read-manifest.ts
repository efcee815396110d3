import type { Manifest } from "@juso/model";
import { z } from "zod";
import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "./read-events.ts";

const semanticVersion = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const manifestSchema = z.object({
  specVersion: z.string().regex(semanticVersion),
  municipalityCode: z.string().min(1),
  fiscalYear: z.int().min(2021).max(2100),
  level: z.enum(["p0", "p1"]),
  documents: z.array(
    z.object({
      path: z.string().min(1),
      entity: z.string().min(1).optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
  ),
  author: z.string().optional(),
});

/** What each part of the manifest is expected to be. */
const expectations: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  specVersion: ["「1.0.0」の形の版", "a version like 1.0.0"],
  municipalityCode: ["6桁の団体コードの文字列", "the six digits of the local government code, as text"],
  fiscalYear: ["西暦の年度（2021から2100までの整数）", "the fiscal year, an integer from 2021 to 2100"],
  level: ["「p0」又は「p1」", "p0 or p1"],
  documents: ["ファイルの一覧", "the list of files"],
  path: ["提出物の中のファイル名", "the file's path inside the submission"],
  entity: ["データの種類のキー", "the key of an entity"],
  sha256: ["SHA-256の小文字の16進64桁", "a SHA-256 as 64 lower-case hexadecimal digits"],
  author: ["部署名の文字列", "the name of the department"],
};

/** What must be known before files can be read and judged; the rest of a manifest may be wrong. */
const readableManifest = manifestSchema.pick({ specVersion: true, fiscalYear: true });

/** The parts of a faulty manifest by which the files can be read all the same, so that all problems come in one run. */
export interface ReadableManifest extends Pick<Manifest, "specVersion" | "fiscalYear"> {
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
  const parsed = manifestSchema.safeParse(content);
  if (parsed.success) return { manifest: parsed.data as Manifest, events: [] };
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return { events: [findingEvent("manifest-valid", "notObject", { file: locateIssue([]).file })] };
  }
  const events = parsed.error.issues.map((issue) => {
    const name = issue.path.filter((part) => typeof part === "string").at(-1) ?? "manifest";
    const [expected, expectedEn] = expectations[String(name)] ?? [
      "データ標準の「表紙情報」の形",
      "the form of a manifest",
    ];
    const data = { name: labels.get(String(name)) ?? String(name), expected, expectedEn };
    return findingEvent("manifest-valid", "field", locateIssue(issue.path), { data });
  });
  const readable = readableManifest.safeParse(content).data;
  if (readable === undefined) return { events };
  const { documents } = manifestSchema.pick({ documents: true }).safeParse(content).data ?? {};
  return {
    readable: { ...readable, ...(documents === undefined ? {} : { documents: documents as Manifest["documents"] }) },
    events: [{ kind: "fiscalYear", fiscalYear: readable.fiscalYear }, ...events],
  };
}

/** Can data of this version be read? A newer minor version of the same major can; see the standard's version policy. */
export function judgeVersion(version: string, supported: string): "supported" | "newer" | "older" {
  const wanted = majorOf(version);
  const known = majorOf(supported);
  return wanted === known ? "supported" : wanted > known ? "newer" : "older";
}

function majorOf(version: string): number {
  return Number(semanticVersion.exec(version)?.[1] ?? Number.NaN);
}
