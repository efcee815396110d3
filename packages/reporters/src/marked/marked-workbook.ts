import type { ByteSource, Language, Report, Text } from "@juso/model";
import { defaultWorkbookLimits, type WorkbookLimits } from "@juso/workbook";
import { listSheetName, type MarkedWorkbook, markWorkbook, withListMark, writeTextWorkbook } from "@juso/workbook/mark";
import { cellMarks } from "./cell-marks.ts";
import { findingList } from "./finding-list.ts";
import { type IsListed, listedFindings } from "./listed-finding.ts";
import { type PlaceFinder, placeInWorkbook } from "./mark-place.ts";
import { markingWords, type NotMarkable, notMarkable } from "./marking-words.ts";

/** How a workbook is marked. */
export interface MarkingOptions {
  /** Cells that are coloured and noted at most; 1,000 when absent. The list names all findings of the report. */
  readonly maxMarks?: number;
  readonly limits?: WorkbookLimits;
  /** Which findings the list shows; those about the file and about the whole submission when absent. */
  readonly isListed?: IsListed;
}

/**
 * A file given back. `marked`: the submitter's workbook, or one of the rows of the submitter's file, with marks; how many cells, and how many
 * were left out. `listed`: a workbook with the list alone, and why.
 */
export type MarkedFile =
  | { readonly kind: "marked"; readonly bytes: Uint8Array; readonly marked: number; readonly left: number }
  | { readonly kind: "listed"; readonly bytes: Uint8Array; readonly because: Text };

/** LibreOffice takes some milliseconds for each note when it opens a workbook. */
const defaultMaxMarks = 1000;

/**
 * The submitter's own workbook back, marked: cells with findings are coloured and noted, and a sheet `_エラー一覧` lists the findings with
 * links. Everything else is untouched. What cannot be marked gives a workbook with the list alone.
 *
 * @param source the workbook; its name is the path by which the report names it.
 * @param language that of the report's messages.
 */
export function markedWorkbook(
  source: ByteSource,
  report: Report,
  language: Language,
  options: MarkingOptions = {},
): Promise<MarkedFile> {
  const { name } = source;
  const placeOf: PlaceFinder = (location) => (location.file === name ? placeInWorkbook(location) : undefined);
  return markedSource({ source, files: [name], placeOf }, report, language, options);
}

/** A workbook to be marked, and how the places of the report are found in it. */
export interface SourceToMark {
  readonly source: ByteSource;
  /** The files of the report that it stands for. */
  readonly files: readonly string[];
  /** Is it a copy of the rows of those files? */
  readonly isCopy?: boolean;
  readonly placeOf: PlaceFinder;
}

/** Marks a workbook whose places are found in a way of their own. */
export async function markedSource(
  { files, isCopy = false, placeOf, source }: SourceToMark,
  report: Report,
  language: Language,
  options: MarkingOptions,
): Promise<MarkedFile> {
  const isListed = options.isListed ?? isAbout(files);
  const listed = listedFindings(report, isListed, placeOf);
  const about = markingWords[language].files(files);
  const marks = cellMarks(listed, markingWords[language], options.maxMarks ?? defaultMaxMarks);
  const workbook = await markWorkbook(
    source,
    {
      cells: marks.cells,
      ranges: marks.ranges,
      list: (known) => findingList(report, listed, language, { about, isCopy, isListed, marks, workbook: known }),
    },
    options.limits ?? defaultWorkbookLimits,
  );
  if (workbook.kind === "marked") {
    return { kind: "marked", bytes: workbook.bytes, marked: marks.marked, left: marks.left };
  }
  return listWorkbook(files, report, language, options, notMarkable[reasonOf(workbook)]);
}

/** A workbook with nothing but the list of the findings of some files. */
export async function listWorkbook(
  files: readonly string[],
  report: Report,
  language: Language,
  { isListed = isAbout(files) }: MarkingOptions,
  because: Text,
): Promise<MarkedFile> {
  const listed = listedFindings(report, isListed, ({ file, ...location }) =>
    file !== undefined && files.includes(file) ? placeInWorkbook(location) : undefined,
  );
  const context = { isListed, about: markingWords[language].files(files), remarks: [because[language]] };
  const list = findingList(report, listed, language, context);
  return { kind: "listed", bytes: await writeTextWorkbook(new Map([[listSheetName, withListMark(list)]])), because };
}

function isAbout(files: readonly string[]): IsListed {
  return (file) => file === undefined || files.includes(file);
}

function reasonOf(workbook: Exclude<MarkedWorkbook, { kind: "marked" }>): NotMarkable {
  switch (workbook.kind) {
    case "otherFile":
      return workbook.fileKind === "oldWorkbook" ? "oldWorkbook" : "notAWorkbook";
    case "incomplete":
      return "damaged";
    default:
      return workbook.kind;
  }
}
