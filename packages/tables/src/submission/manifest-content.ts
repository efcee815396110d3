import type { Manifest, ManifestDocument } from "@juso/model";
import type { SaidByFiles } from "./draft-manifest.ts";
import { checkManifest } from "./read-manifest.ts";

/** What a manifest file holds, as far as it is one; keys of later versions are kept as they are. */
export type ManifestContent = Readonly<Record<string, unknown>>;

/** The parts of a manifest that say something about the whole. */
export type AboutSubmission = Omit<Manifest, "documents">;

/**
 * The text of a manifest as an object, or `undefined` when it is not one.
 *
 * @param text the file's text.
 */
export function manifestContent(text: string): ManifestContent | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof content === "object" && content !== null && !Array.isArray(content)
      ? (content as ManifestContent)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The files that a manifest lists, as far as they have a path. */
export function listedDocuments(content: ManifestContent | undefined): readonly ManifestDocument[] {
  const documents: readonly unknown[] = Array.isArray(content?.documents) ? content.documents : [];
  return documents.filter(
    (document): document is ManifestDocument =>
      typeof document === "object" && document !== null && typeof (document as { path?: unknown }).path === "string",
  );
}

/**
 * What the new manifest says about the whole, as far as it is known: what somebody gives first, then the manifest as it is, then the files.
 *
 * @param specVersion the version for a manifest that has none.
 */
export function aboutSubmission(
  given: Partial<AboutSubmission>,
  content: ManifestContent | undefined,
  said: SaidByFiles,
  specVersion: string,
): Partial<AboutSubmission> {
  const sources: readonly ManifestContent[] = [given, validParts(content), { ...said, specVersion }];
  const pick = (key: keyof AboutSubmission): unknown => sources.find((source) => source[key] !== undefined)?.[key];
  const about = Object.fromEntries(
    keys.map((key) => [key, pick(key)] as const).filter(([, value]) => value !== undefined),
  );
  return about as Partial<AboutSubmission>;
}

/** In the order in which a manifest has them. */
const keys: readonly (keyof AboutSubmission)[] = ["specVersion", "municipalityCode", "fiscalYear", "level", "author"];

/** The parts of a manifest that have their right form. */
function validParts(content: ManifestContent | undefined): ManifestContent {
  if (content === undefined) return {};
  const wrong = new Set<unknown>();
  const candidate = { ...content, documents: [] };
  const { events } = checkManifest(candidate, ([key]) => ({ file: "", pointer: `${String(key)}` }));
  for (const event of events) if (event.kind === "finding") wrong.add(event.finding.location.pointer);
  return Object.fromEntries(Object.entries(content).filter(([key]) => !wrong.has(key)));
}
