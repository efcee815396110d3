import { type EntityProfile, JusoError, type ReportInput } from "@juso/model";
import { DamagedEntryError } from "@juso/workbook";
import { findingEvent, notReadable } from "../checks/reading-finding.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readJson } from "../json/read-json.ts";
import { decoderName } from "../text/decoder-name.ts";
import { type ByteInspection, inspectBytes } from "../text/inspect-bytes.ts";
import { readSheets } from "../workbook/read-sheets.ts";
import { openWorkbookFile } from "../workbook/read-workbook.ts";
import { type FileKind, fileKindNames, kindByContent, kindByName } from "./file-kind.ts";
import type { FileTask, SubmissionReading } from "./file-task.ts";
import { mismatch } from "./misnamed-file.ts";
import type { ReadEvent } from "./read-events.ts";

/** Reads one file of a submission, whatever its form. It ends with the file's `input` event; bad data never throws. */
export async function* readFile(task: FileTask, reading: SubmissionReading): AsyncGenerator<ReadEvent[]> {
  const { source, profile } = task;
  const file = source.name;
  const skip = (): ReadEvent => notRead(task);
  try {
    if (source.size === 0) {
      yield [findingEvent("file-not-empty", "empty", { file }), skip()];
      return;
    }
    const inspection = await inspectBytes(source);
    const events: ReadEvent[] = [];
    if (task.sha256 !== undefined && task.sha256 !== inspection.sha256) {
      events.push(findingEvent("file-hash-matches", "differs", { file }));
    }
    const kind = decideKind(inspection, source.name, events);
    const problem = contentProblem(inspection, kind, file);
    if (problem) {
      events.push(problem, skip(), inputEvent(file, inspection, 0, profile));
      yield events;
      return;
    }
    if (events.length > 0) yield events;
    const records = yield* kind === "workbook"
      ? readSheetsOf(task, reading)
      : readRecords(task, reading, inspection, kind);
    yield [inputEvent(file, inspection, records, profile, kind === "workbook" ? undefined : inspection.encoding)];
  } catch (error) {
    if (error instanceof JusoError) throw error;
    const isDamaged = error instanceof DamagedEntryError;
    const finding = isDamaged
      ? findingEvent("zip-readable", "damaged", { file })
      : findingEvent("file-readable", "unreadable", { file });
    yield [finding, skip()];
  }
}

async function* readRecords(
  { source, profile }: FileTask,
  { codeLists, csvEngine, limits, names }: SubmissionReading,
  inspection: ByteInspection,
  kind: FileKind,
): AsyncGenerator<ReadEvent[], number> {
  if (profile === undefined) {
    yield [findingEvent("entity-known", "file", { file: source.name }, { data: { example: names.exampleFile } })];
    return 0;
  }
  const file = { source, profile, codeLists, limits };
  if (kind !== "json") return yield* readCsv(file, inspection, csvEngine);
  return yield* readJson(file, decoderName(inspection));
}

async function* readSheetsOf(task: FileTask, reading: SubmissionReading): AsyncGenerator<ReadEvent[], number> {
  const known = task.workbook && ({ kind: "open", workbook: task.workbook } as const);
  const opened = known ?? (await openWorkbookFile(task.source, reading.limits));
  if (opened.kind === "open") {
    const { name } = task.source;
    const promised = kindByName(name);
    if (promised !== undefined && promised !== "workbook") yield [mismatch(name, opened.workbook.kindName)];
    return yield* readSheets(opened.workbook, task, reading);
  }
  yield [opened.event, notRead(task)];
  return 0;
}

function notRead({ source, profile }: FileTask): ReadEvent {
  const entity = profile === undefined ? {} : { entity: profile.key };
  return { kind: "skipped", skipped: { file: source.name, because: notReadable, ...entity } };
}

/** The content decides what a file is; a name that promises something else is a finding. */
function decideKind(inspection: ByteInspection, name: string, events: ReadEvent[]): FileKind {
  const content = kindByContent(inspection.head, name);
  const promised = kindByName(name);
  // Text that does not begin like JSON is broken JSON rather than a table when its name says so.
  if (promised === "json" && content === "csv") return "json";
  // What looks like a workbook may be another document: opening it tells.
  const isTable = content === "csv" || content === "json" || content === "zip";
  if (promised !== undefined && promised !== content && isTable) events.push(mismatch(name, fileKindNames[content]));
  return content;
}

function contentProblem(inspection: ByteInspection, kind: FileKind, file: string): ReadEvent | undefined {
  if (kind === "webPage" || kind === "pdf") return findingEvent("file-readable", kind, { file });
  if (kind === "zip") return findingEvent("zip-readable", "nested", { file });
  if (kind === "workbook") return undefined;
  if (inspection.encoding === "utf-16") return findingEvent("encoding-supported", "utf16", { file });
  if (kind === "binary") return findingEvent("file-readable", "binary", { file });
  if (inspection.invalid === undefined) return undefined;
  const { line, encoding, isAtEnd } = inspection.invalid;
  if (isAtEnd) return findingEvent("file-complete", "text", { file, line });
  return findingEvent("encoding-valid", "invalid", { file, line }, { data: { line, encoding } });
}

function inputEvent(
  path: string,
  inspection: ByteInspection,
  records: number,
  profile?: EntityProfile,
  encoding?: string,
): ReadEvent {
  const input: ReportInput = {
    path,
    sha256: inspection.sha256,
    bytes: inspection.bytes,
    ...(encoding === undefined ? {} : { encoding }),
    ...(profile === undefined ? {} : { entity: profile.key }),
    records,
  };
  return { kind: "input", input };
}
