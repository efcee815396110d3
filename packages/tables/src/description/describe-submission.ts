import type { ByteSource, CodeList, EntityProfile } from "@juso/model";
import { createEntityNames } from "../submission/entity-names.ts";
import { extensionOf, kindByName } from "../submission/file-kind.ts";
import { manifestBytes } from "../submission/manifest-bytes.ts";
import { defaultReadLimits } from "../submission/read-limits.ts";
import { isSpecVersion, judgeVersion } from "../submission/read-manifest.ts";
import { listSubmissionFiles, type SubmissionFile } from "../submission/submission-files.ts";
import { submissionPath } from "../submission/submission-path.ts";
import { type Describing, describeContent } from "./describe-file.ts";
import type { FileDescription, ManifestDescription, NameDescription, SubmissionDescription } from "./description.ts";
import { textShape } from "./text-shape.ts";

const manifestKeys = ["specVersion", "municipalityCode", "fiscalYear", "level", "author", "documents"] as const;

/** What a manifest says, as far as the description needs it. */
interface ManifestContent {
  readonly description: ManifestDescription;
  /** The entity that it names for a file, by path. */
  readonly entities: ReadonlyMap<string, string>;
}

/** What the words of the description come from. */
interface Standard {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Version of the standard that the tool knows. */
  readonly specVersion: string;
}

/**
 * Describes how a submission is built: files, encodings, sheets, headers, and what the cells of each column look like. Nothing that stands
 * in it, and no name that a person chose, is in the result.
 */
export async function describeSubmission(
  sources: readonly ByteSource[],
  standard: Standard,
): Promise<SubmissionDescription> {
  const limits = defaultReadLimits;
  const names = createEntityNames(standard.profiles);
  const describing: Describing = { names, codeLists: standard.codeLists, limits };
  const listed = await listSubmissionFiles(sources, limits);
  const manifest =
    listed.manifest === undefined ? undefined : await readManifest(listed.manifest, standard.specVersion);
  const sorted = [...listed.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: FileDescription[] = [];
  for (const [index, { path, source }] of sorted.entries()) {
    const said = manifest?.entities.get(path);
    const named = names.ofFile(path);
    const profile = said === undefined ? named : names.ofKey(said);
    files.push({
      number: index + 1,
      depth: path.split("/").length - 1,
      name: describeName(path, named),
      extension: kindByName(path) === undefined ? null : extensionOf(path),
      bytes: source.size,
      entity: profile?.key ?? null,
      ...(await describeContent(source, profile, describing)),
    });
  }
  const left = listed.events.filter(({ kind }) => kind === "skipped").length;
  return { manifest: manifest?.description ?? null, files, unreadable: listed.unreadable.length + left };
}

function describeName(path: string, profile: EntityProfile | undefined): NameDescription {
  if (profile !== undefined) return { standard: profile.fileName };
  const name = path.slice(path.lastIndexOf("/") + 1);
  const extension = kindByName(name) === undefined ? "" : `.${extensionOf(name)}`;
  return { shape: textShape(name.slice(0, name.length - extension.length)) };
}

async function readManifest({ source }: SubmissionFile, supported: string): Promise<ManifestContent> {
  // What is larger is no manifest: it is described by its size alone.
  const content = source.size > manifestBytes ? undefined : await parsed(source);
  const documents = (Array.isArray(content?.documents) ? content.documents : []).filter(
    (each): each is Readonly<Record<string, unknown>> => typeof each === "object" && each !== null,
  );
  const known = manifestKeys.filter((key) => content?.[key] !== undefined);
  return {
    description: {
      bytes: source.size,
      isJson: content !== undefined,
      keys: known,
      otherKeys: Object.keys(content ?? {}).length - known.length,
      specVersion: judged(content?.specVersion, supported),
      documents: documents.length,
      documentsWithHash: documents.filter(({ sha256 }) => typeof sha256 === "string").length,
    },
    entities: new Map(
      documents.flatMap(({ entity, path }) =>
        typeof entity === "string" && typeof path === "string" ? [[submissionPath(path), entity]] : [],
      ),
    ),
  };
}

function judged(version: unknown, supported: string): ManifestDescription["specVersion"] {
  if (version === undefined) return null;
  return isSpecVersion(version) ? judgeVersion(version, supported) : "invalid";
}

async function parsed(source: ByteSource): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(await source.slice(0, source.size)));
    return typeof content === "object" && content !== null && !Array.isArray(content)
      ? (content as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
