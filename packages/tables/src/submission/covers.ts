import type { Location } from "@juso/model";
import { findingEvent } from "../checks/reading-finding.ts";
import { openWorkbookFile, type WorkbookFile } from "../workbook/read-workbook.ts";
import { coverFields, coverSheetName } from "../workbook/workbook-layout.ts";
import { kindByContent, readHead } from "./file-kind.ts";
import type { ReadEvent } from "./read-events.ts";
import type { ReadLimits } from "./read-limits.ts";
import { checkManifest, type ManifestReading } from "./read-manifest.ts";
import type { SubmissionFile } from "./submission-files.ts";

/** The cover of a workbook: what it says, and the notices about how it was read. */
export interface FoundCover {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly events: readonly ReadEvent[];
}

/** What looking for the cover gave; `failed`: the workbook cannot be opened, and why. */
export type CoverOutcome =
  | { readonly kind: "cover"; readonly cover: FoundCover; readonly workbook: WorkbookFile }
  | { readonly kind: "failed"; readonly event: ReadEvent };

/** The cover of a workbook made from a template; `undefined` when the workbook has none, or is no workbook at all. */
export async function readCover(
  { path, source }: SubmissionFile,
  limits: ReadLimits,
): Promise<CoverOutcome | undefined> {
  try {
    if (kindByContent(await readHead(source, 4096), path) !== "workbook") return undefined;
    const opened = await openWorkbookFile(source, limits);
    if (opened.kind === "failed") return opened;
    const cover = await opened.workbook.cover();
    return cover === undefined ? undefined : { kind: "cover", cover: { path, ...cover }, workbook: opened.workbook };
  } catch {
    return undefined;
  }
}

/** The covers of those workbooks that have one, in their order. */
export async function readCovers(files: readonly SubmissionFile[], limits: ReadLimits): Promise<readonly FoundCover[]> {
  const covers: FoundCover[] = [];
  for (const file of files) {
    const found = await readCover(file, limits);
    if (found?.kind === "cover") covers.push(found.cover);
  }
  return covers;
}

/**
 * The manifest that covers make together: each answer is that of the first cover that has it, the departments are all named.
 *
 * @param paths the files of the submission.
 */
export function joinCovers(covers: readonly FoundCover[], paths: readonly string[]): ManifestReading {
  const content: Record<string, unknown> = { documents: paths.map((path) => ({ path })) };
  for (const key of ["specVersion", ...coverFields.map((field) => field.key)]) {
    const first = covers.find((cover) => cover.content[key] !== undefined);
    if (first !== undefined) content[key] = first.content[key];
  }
  const authors = new Set(covers.flatMap((cover) => cover.content.author ?? []));
  if (authors.size > 0) content.author = [...authors].join("、");
  const place = ([key]: readonly PropertyKey[]) => {
    const { path } = covers.find((cover) => cover.content[String(key)] !== undefined) ?? (covers[0] as FoundCover);
    return { file: path, ...coverPlace(String(key)) };
  };
  const reading = checkManifest(content, place, new Map(coverFields.map(({ key, label }) => [key, label])));
  return { ...reading, events: [...reading.events, ...covers.flatMap(({ events }) => events)] };
}

/** Answers in which covers differ from what was said before: by the manifest file, if there is one, or by an earlier cover. */
export function compareCovers(
  covers: readonly FoundCover[],
  manifest?: Readonly<Record<string, unknown>>,
): readonly ReadEvent[] {
  const said = new Map<string, { readonly answer: unknown; readonly by: string }>();
  const events: ReadEvent[] = [];
  const keys = ["specVersion", ...coverFields.map(({ key }) => key).filter((key) => key !== "author")];
  for (const key of keys) {
    if (manifest?.[key] !== undefined) said.set(key, { answer: manifest[key], by: "manifest.json" });
  }
  for (const { content, path } of covers) {
    for (const key of keys) {
      const answer = content[key];
      if (answer === undefined) continue;
      const known = said.get(key);
      if (known === undefined) said.set(key, { answer, by: path });
      else if (known.answer !== answer) events.push(difference(key, path, answer, known));
    }
  }
  return events;
}

function difference(
  key: string,
  path: string,
  answer: unknown,
  { answer: expected, by }: { readonly answer: unknown; readonly by: string },
): ReadEvent {
  const label = coverFields.find((field) => field.key === key)?.label ?? key;
  const data = { label, found: String(answer), expected: String(expected), other: `「${by}」`, otherEn: by };
  const messageId = key === "specVersion" ? "version" : "differs";
  return findingEvent("workbook-covers-agree", messageId, { file: path, ...coverPlace(key) }, { data });
}

function coverPlace(key: string): Pick<Location, "sheet" | "cell"> {
  const field = coverFields.find((candidate) => candidate.key === key);
  return field === undefined ? {} : { sheet: coverSheetName, cell: field.cell };
}
