import type { CalculationKind, ParameterSet } from "@juso/grant";
import { groupedBy, type MunicipalityRegister, type Text } from "@juso/model";
import { blockingInReceipt } from "@juso/submission-package";
import { rowKeeper } from "../relations/keep-rows.ts";
import type { PackageRows } from "../relations/relation-row.ts";
import type { ArrivedFile } from "./arrived-file.ts";
import { type JudgedFile, judgeInOrder } from "./judge-in-order.ts";
import { type JudgedPackage, judgePackage } from "./judge-package.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import type { ReceivedFile, Reception } from "./reception.ts";
import { byLastName, type ChosenFile, isReferredTo, type ReceptionBookEntry } from "./reception-books.ts";
import type { FileState } from "./reception-states.ts";
import type { RosterEntry } from "./roster-entry.ts";

/** What a prefecture asks for, and what it knows besides the files. */
export interface ReceiveOptions {
  readonly fiscalYear: number;
  readonly document: CalculationKind | "none";
  /** ISO date; the last day that is in time. */
  readonly deadline?: string;
  /** Without it nobody can tell who did not submit. */
  readonly roster?: readonly RosterEntry[];
  readonly receptionBook?: readonly ReceptionBookEntry[];
  readonly choices?: readonly ChosenFile[];
  /** Parameters of the calculation; those that are built in when absent. */
  readonly parameters?: ParameterSet;
  /** Municipalities in place of those of the standard. */
  readonly register?: MunicipalityRegister;
  /** Judges a file in another place, such as a thread; here when absent. It must give the same. */
  readonly judge?: (file: ArrivedFile) => Promise<JudgedPackage>;
  /** How many files are judged at once; one when absent. The reception is the same. */
  readonly atOnce?: number;
}

/** A file with its state, and its rows when it could be added up. */
interface Placed {
  readonly file: ReceivedFile;
  readonly rows?: PackageRows;
}

/** The prefecture's lists, as every file looks into them. */
interface Lists {
  /** Lines of the book that may mean a file. */
  readonly bookLines: (path: string) => readonly ReceptionBookEntry[];
  /** The roster by municipality code; empty without one. */
  readonly entries: ReadonlyMap<string, RosterEntry>;
  readonly keepRows: ReturnType<typeof rowKeeper>;
}

/**
 * Judges what arrived and says of every municipality what became of it. Files come one after the other and none is kept; of a package only its
 * receipt and its rows stay in memory.
 *
 * Nothing is chosen silently. Of several sound packages of one municipality for the year and document none is added up, unless the choices name exactly one
 * of them: the later one does not win by itself. The same bytes twice are one package; that which arrived first counts.
 */
export async function receive(
  files: Iterable<ArrivedFile> | AsyncIterable<ArrivedFile>,
  options: ReceiveOptions,
): Promise<Reception> {
  const { atOnce = 1, deadline, document, fiscalYear, parameters, register, roster } = options;
  const judge = options.judge ?? (({ source }: ArrivedFile) => judgePackage(source, parameters, register));
  const entries = new Map((roster ?? []).map((entry) => [entry.municipalityCode, entry]));
  const lists: Lists = {
    bookLines: byLastName(options.receptionBook ?? [], ({ fileName }) => fileName),
    entries,
    keepRows: rowKeeper(entries),
  };
  const placed: Placed[] = [];
  for await (const judged of judgeInOrder(files, judge, atOnce)) placed.push(place(judged, options, lists));
  placed.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const notes: Text[] = [];
  const single = withoutCopies(placed);
  const decided = adopt(single, options, notes);
  notes.push(...unused(placed, options));
  const rows = new Map<string, PackageRows>();
  for (const { file, rows: held } of decided) {
    if (file.isAdopted && file.municipalityCode !== undefined && held) rows.set(file.municipalityCode, held);
  }
  const received = decided.map(({ file }) => file);
  return {
    fiscalYear,
    document,
    ...(deadline === undefined ? {} : { deadline }),
    municipalities: listMunicipalities(received, entries, fiscalYear),
    unknownFiles: received.filter(({ municipalityCode }) => municipalityCode === undefined),
    hasRoster: roster !== undefined,
    rows: new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** The state of a file by itself: `accepted` stands for every one that could be added up. */
function place({ arrived, judged }: JudgedFile, options: ReceiveOptions, lists: Lists): Placed {
  const { blocking, errors, isOtherVersion, municipalityCode, number, receipt, refusedNames, rows, sha256, warnings } =
    judged;
  const state = stateOf(judged, options, lists);
  const known = { path: arrived.path, sha256, number };
  const written = lists.bookLines(arrived.path).find((entry) => isReferredTo(entry, known))?.receivedDate;
  const arrivedDate = written ?? arrived.fileDate;
  const file: ReceivedFile = {
    path: arrived.path,
    sha256,
    state,
    ...(municipalityCode === undefined ? {} : { municipalityCode }),
    ...(number === undefined ? {} : { number }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(arrivedDate === undefined ? {} : { arrivedDate }),
    isOtherVersion,
    errors,
    warnings,
    blocking,
    refusedNames,
    isAdopted: false,
  };
  if (state !== "accepted" || rows === undefined || municipalityCode === undefined) return { file };
  return { file, rows: lists.keepRows(rows, municipalityCode) };
}

function stateOf(
  { blocking, condition, receipt }: JudgedPackage,
  { document, fiscalYear, roster }: ReceiveOptions,
  { entries }: Lists,
): FileState {
  if (condition !== "intact") return condition === "container" ? "unreadable" : condition;
  if (receipt === undefined) return "unreadable";
  if (roster && !entries.has(receipt.municipalityCode)) return "outsideRoster";
  if (receipt.fiscalYear !== fiscalYear) return "otherYear";
  if (receipt.document !== document) return "otherDocument";
  // The question that `juso validate` answers in the municipality: an error that may be mended later stops nothing there either.
  return blocking > 0 || blockingInReceipt(receipt) > 0 || !receipt.accepted ? "returned" : "accepted";
}

/** Of files with the same bytes that which arrived first, by date and path; the others say which it is and are not added up. */
function withoutCopies(placed: readonly Placed[]): readonly Placed[] {
  const first = new Map<string, ReceivedFile>();
  for (const { file } of placed) {
    const known = first.get(file.sha256);
    if (known === undefined || (file.arrivedDate ?? "") < (known.arrivedDate ?? "")) first.set(file.sha256, file);
  }
  return placed.map(({ file, rows }) => {
    const original = first.get(file.sha256) as ReceivedFile;
    if (original === file) return { file, ...(rows && { rows }) };
    const state = file.state === "accepted" ? "duplicate" : file.state;
    return { file: { ...file, state, sameAs: original.path } };
  });
}

/** Decides which packages are added up. */
function adopt(
  placed: readonly Placed[],
  { choices = [], deadline }: ReceiveOptions,
  notes: Text[],
): readonly Placed[] {
  const sound = placed.map(({ file }) => file).filter(({ state }) => state === "accepted");
  const candidates = groupedBy(sound, ({ municipalityCode }) => municipalityCode);
  const adopted = new Set<ReceivedFile>();
  for (const [code, several] of candidates) {
    if (code === undefined) continue;
    const chosen = several.filter((file) => choices.some((choice) => isReferredTo(choice, file)));
    if (chosen.length > 1) notes.push(severalChosen(code, chosen));
    const [only] = several.length === 1 ? several : chosen.length === 1 ? chosen : [];
    if (only) adopted.add(only);
  }
  return placed.map(({ file, rows }) => {
    if (file.state !== "accepted") return { file };
    if (!adopted.has(file)) return { file: { ...file, state: "duplicate" } };
    const isLate = deadline !== undefined && file.arrivedDate !== undefined && file.arrivedDate > deadline;
    return { file: { ...file, state: isLate ? "late" : "accepted", isAdopted: true }, ...(rows && { rows }) };
  });
}

/** Lines of the lists that no file answers to, and choices of files that cannot be added up. */
function unused(placed: readonly Placed[], { choices = [], receptionBook = [] }: ReceiveOptions): readonly Text[] {
  const all = placed.map(({ file }) => file);
  const called = byLastName(all, ({ path }) => path);
  const found = (entry: ChosenFile | ReceptionBookEntry): readonly ReceivedFile[] =>
    (entry.fileName === undefined ? all : called(entry.fileName)).filter((file) => isReferredTo(entry, file));
  return [
    ...receptionBook.filter((entry) => found(entry).length === 0).map((entry) => noSuchFile("受付簿", "book", entry)),
    ...choices.flatMap((entry) => {
      const files = found(entry);
      if (files.length === 0) return [noSuchFile("採用の表", "list of choices", entry)];
      return files.some(({ state }) => state === "accepted") ? [] : [notAdoptable(files[0] as ReceivedFile)];
    }),
  ];
}

function noSuchFile(ja: string, en: string, { fileName, number, sha256 }: ChosenFile): Text {
  const named = fileName ?? number ?? sha256 ?? "";
  return {
    ja: `${ja}の「${named}」に当たるファイルが届いていません。名前や番号が合っているか確かめてください。`,
    en: `No file arrived that is "${named}" in the ${en}. Check the name or number.`,
  };
}

function notAdoptable({ path }: ReceivedFile): Text {
  return {
    ja: `採用の表で選ばれた「${path}」は、そのままでは集計できないため、集計に入れていません。一覧の状態を見て、直したものを受け取ってください。`,
    en: `"${path}" was chosen and cannot be added up as it is, so it is not. See its state in the list, and ask for one that is mended.`,
  };
}

function severalChosen(code: string, files: readonly ReceivedFile[]): Text {
  const paths = files.map(({ path }) => path);
  return {
    ja: `採用の表で、団体コード${code}のファイルが${files.length}個選ばれています（${paths.map((path) => `「${path}」`).join("")}）。どれか1個だけを残してください。それまではどれも集計に入りません。`,
    en: `The list of choices names ${files.length} files of ${code} (${paths.join(", ")}). Leave one of them; until then none is added up.`,
  };
}
