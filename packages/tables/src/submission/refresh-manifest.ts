import type { ByteSource, ManifestDocument } from "@juso/model";
import { type DraftOptions, draftManifest } from "./draft-manifest.ts";
import {
  type AboutSubmission,
  aboutSubmission,
  listedDocuments,
  type ManifestContent,
  manifestContent,
} from "./manifest-content.ts";
import { isManifest, submissionPath } from "./submission-path.ts";

/** What happened to one file of the list of a manifest. */
export interface ManifestChange {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
}

/** A part of a manifest that somebody must say where neither the manifest nor the files do. */
export type AskedPart = "municipalityCode" | "fiscalYear" | "level";

/** A manifest as it should be now. */
export interface ManifestRefresh {
  /** Its text. Of use when nothing is missing and a file is listed. */
  readonly text: string;
  /** The files that it lists. */
  readonly documents: readonly ManifestDocument[];
  readonly changes: readonly ManifestChange[];
  /** Data files that are not listed because their names do not tell what they hold. */
  readonly unlisted: readonly string[];
  readonly missing: readonly AskedPart[];
  /** Does the manifest that is there say the same? */
  readonly isSame: boolean;
  /** The manifest that is there is none, so that what it says would be lost. */
  readonly isUnreadable: boolean;
}

/** Where the manifest of a submission stands or will stand. */
export interface ManifestPlace {
  /** Its path inside the submission. */
  readonly path: string;
  /** The files that it is about, named from its folder. */
  readonly inside: readonly ByteSource[];
  /** The manifest that is there. */
  readonly old?: ByteSource;
}

/** A manifest is small; anything beyond this is not one. */
const manifestBytes = 4 * 2 ** 20;

/** Where the manifest of these files stands or will stand: of several the one nearest to the top. */
export function manifestPlace(sources: readonly ByteSource[]): ManifestPlace {
  const named = sources.map((source) => ({ source, name: submissionPath(source.name) }));
  const [old] = named
    .filter(({ name }) => isManifest(name))
    .sort((a, b) => a.name.split("/").length - b.name.split("/").length);
  const below = old === undefined ? "" : old.name.slice(0, old.name.lastIndexOf("/") + 1);
  const inside = named
    .filter(({ name }) => name.startsWith(below))
    .map(({ source, name }) => ({
      name: name.slice(below.length),
      size: source.size,
      ...(source.obstacle === undefined ? {} : { obstacle: source.obstacle }),
      stream: () => source.stream(),
      slice: (start: number, end: number) => source.slice(start, end),
    }));
  return { path: old?.name ?? "manifest.json", inside, ...(old === undefined ? {} : { old: old.source }) };
}

/**
 * Makes the manifest of a submission anew, with the hash of each file. What the manifest says already is kept.
 *
 * @param given what somebody says about the whole; it goes before what is there.
 */
export async function refreshManifest(
  { inside, old }: ManifestPlace,
  given: Partial<AboutSubmission>,
  options: DraftOptions,
): Promise<ManifestRefresh> {
  const oldText = old && new TextDecoder().decode(await old.slice(0, Math.min(old.size, manifestBytes)));
  const content = oldText === undefined ? undefined : manifestContent(oldText);
  const listed = listedDocuments(content);
  const { documents, said, unlisted } = await draftManifest(inside, listed, options);
  const about = aboutSubmission(given, content, said, options.specVersion);
  const missing = asked.filter((key) => about[key] === undefined);
  const text = `${JSON.stringify({ ...content, ...about, documents }, null, 2)}\n`;
  return {
    ...{ text, documents, unlisted, missing },
    changes: changesOf(listed, documents),
    isSame: missing.length === 0 && isSameContent(content, text),
    isUnreadable: oldText !== undefined && content === undefined,
  };
}

const asked: readonly AskedPart[] = ["municipalityCode", "fiscalYear", "level"];

function isSameContent(content: ManifestContent | undefined, text: string): boolean {
  return content !== undefined && JSON.stringify(content) === JSON.stringify(JSON.parse(text));
}

function changesOf(before: readonly ManifestDocument[], after: readonly ManifestDocument[]): readonly ManifestChange[] {
  const known = new Map(before.map((document) => [submissionPath(document.path), document]));
  const present = new Set(after.map(({ path }) => submissionPath(path)));
  const changes = after.flatMap((document): ManifestChange[] => {
    const old = known.get(submissionPath(document.path));
    if (old === undefined) return [{ path: document.path, change: "added" }];
    return old.sha256 === document.sha256 ? [] : [{ path: document.path, change: "changed" }];
  });
  const removed = before.filter(({ path }) => !present.has(submissionPath(path)));
  return [...changes, ...removed.map(({ path }): ManifestChange => ({ path, change: "removed" }))];
}
