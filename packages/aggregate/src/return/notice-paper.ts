import { purposes } from "@juso/grant";
import { formatJapaneseDate, formatJapaneseFiscalYear, type Language, type Text } from "@juso/model";
import { count, type FormBlock, label, type Paper, paragraph, row } from "@juso/paper";
import { municipalityRegister } from "@juso/schemas/municipalities";
import type { MunicipalityReception, ReceivedFile, Reception } from "../reception/reception.ts";
import type { MunicipalityState } from "../reception/reception-states.ts";
import { receptionStateTitles } from "../reception/state-titles.ts";
import { noticeWords, returnedInside } from "./notice-words.ts";

/** What a notice says beside what arrived. */
export interface NoticeOptions {
  readonly language: Language;
  /** ISO date of the notice. */
  readonly date: string;
  /** ISO date by which an answer is asked for; none is named without it. */
  readonly replyBy?: string | undefined;
  /** What it is made with, for the foot of the page. */
  readonly madeWith: Pick<Paper["provenance"], "toolVersion" | "standardVersion" | "ruleSetHash">;
}

/** So many files and names of tables stand on the page; the rest are counted. */
const [shownFiles, shownNames] = [6, 8];
/** Characters of a name that stand on the page. */
const longest = 40;
/** Widths of the columns: file, day, number of the receipt, state, errors, warnings. */
const grid: readonly number[] = [28, 12, 30, 12, 9, 9];

/** Is there something to tell the municipality? */
export function isNotified({ files, state }: MunicipalityReception): boolean {
  if (state === "notAsked") return false;
  return state !== "accepted" || files.some(({ errors, isAdopted, warnings }) => isAdopted && errors + warnings > 0);
}

/**
 * The letter to one municipality, on one page: what arrived, what became of it and why, what is to be done and by when. Of refused files it names tables and
 * columns, never what they hold.
 */
export function noticePaper(
  { deadline, document, fiscalYear }: Pick<Reception, "deadline" | "document" | "fiscalYear">,
  municipality: MunicipalityReception & { readonly state: Exclude<MunicipalityState, "notAsked"> },
  { date, language, madeWith, replyBy }: NoticeOptions,
): Paper {
  const { files, state } = municipality;
  const isInside = state === "returned" && files.every(({ blocking }) => blocking === 0);
  const { next, title, why } = isInside ? returnedInside : noticeWords[state];
  const say = (text: Text): string => text[language];
  const day = (iso: string): string => (language === "ja" ? formatJapaneseDate(iso) : iso);
  const item = (word: Text, value: string) => ({ label: say(word), cell: label(value) });
  const year = language === "ja" ? formatJapaneseFiscalYear(fiscalYear) : String(fiscalYear);
  const blocks: FormBlock[] = [
    paragraph("right", day(date)),
    paragraph("addressee", addressee(municipality, language)),
    paragraph("title", say(title)),
    paragraph("emphasis", say(why)),
    {
      kind: "items",
      items: [
        item(words.state, say(receptionStateTitles[state])),
        item(words.year, year),
        item(words.document, document === "none" ? say(words.withoutAmounts) : say(purposes[document].title)),
        ...(deadline === undefined ? [] : [item(words.deadline, day(deadline))]),
        ...(replyBy === undefined ? [] : [item(words.replyBy, day(replyBy))]),
      ],
    },
    ...filesTable(files, language),
    ...refused(files, language),
    paragraph("heading", say(words.next)),
    paragraph("body", say(next)),
    ...(replyBy === undefined
      ? []
      : [paragraph("body", language === "ja" ? `${day(replyBy)}までにお願いします。` : `Please do so by ${replyBy}.`)]),
  ];
  return {
    title: say(title),
    fileStem: "notice",
    language,
    provenance: {
      ...madeWith,
      inputs: files.map(({ path, sha256 }) => ({ path, sha256 })),
      asOf: date,
      isSample: false,
    },
    sheets: [{ name: say(title), isCover: false, orientation: "portrait", grid, blocks }],
  };
}

/** The roster's name of the municipality and its office; the register's name, or the code, where it is not in the roster. */
function addressee({ entry, municipalityCode }: MunicipalityReception, language: Language): string {
  const name = entry?.municipalityName ?? municipalityRegister.find(municipalityCode)?.name ?? municipalityCode;
  const named = [name, entry?.departmentName].filter((part) => part !== undefined && part !== "");
  return language === "ja" ? `${named.join("　")}　御中` : named.join(", ");
}

function filesTable(files: readonly ReceivedFile[], language: Language): readonly FormBlock[] {
  if (files.length === 0) return [];
  const say = (text: Text): string => text[language];
  const more = files.length - shownFiles;
  return [
    {
      kind: "table",
      title: say(words.files),
      columns: [
        { title: say(words.file) },
        { title: say(words.arrived) },
        { title: say(words.number) },
        { title: say(words.state) },
        { title: say(words.errors), align: "right" },
        { title: say(words.warnings), align: "right" },
      ],
      rows: files.slice(0, shownFiles).map((file) => {
        const isJudged = file.receipt !== undefined;
        return row(
          "item",
          label(shortened(file.path)),
          label(file.arrivedDate ?? say(words.unknown)),
          label(file.number ?? say(words.none)),
          label(say(receptionStateTitles[file.state])),
          count(isJudged ? file.errors : null),
          count(isJudged ? file.warnings : null),
        );
      }),
    },
    ...(more > 0 ? [paragraph("note", language === "ja" ? `ほか${more}個` : `and ${more} more`)] : []),
  ];
}

function refused(files: readonly ReceivedFile[], language: Language): readonly FormBlock[] {
  const names = [...new Set(files.flatMap(({ refusedNames }) => refusedNames))];
  if (names.length === 0) return [];
  const isJapanese = language === "ja";
  const more = names.length - shownNames;
  const listed = names
    .slice(0, shownNames)
    .map(shortened)
    .join(isJapanese ? "、" : ", ");
  const rest = more > 0 ? (isJapanese ? `、ほか${more}個` : `, and ${more} more`) : "";
  return [paragraph("body", `${words.refused[language]}${listed}${rest}`)];
}

/** The end of a long name: the folders before it say less. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `…${characters.slice(1 - longest).join("")}`;
}

const words = {
  state: { ja: "状態", en: "State" },
  year: { ja: "受け付けている年度", en: "Fiscal year" },
  document: { ja: "受け付けている文書", en: "Document" },
  withoutAmounts: { ja: "金額を計算しない提出物", en: "a submission without amounts" },
  deadline: { ja: "提出の期限", en: "Deadline" },
  replyBy: { ja: "お返事の期限", en: "Answer by" },
  files: { ja: "届いたもの", en: "What arrived" },
  file: { ja: "ファイル", en: "File" },
  arrived: { ja: "届いた日", en: "Arrived" },
  number: { ja: "受領番号", en: "Receipt number" },
  errors: { ja: "エラー", en: "Errors" },
  warnings: { ja: "警告", en: "Warnings" },
  unknown: { ja: "不明", en: "not known" },
  none: { ja: "なし", en: "none" },
  refused: { ja: "入っていた表・列の名前：", en: "Tables and columns that are in it: " },
  next: { ja: "お願いすること", en: "What to do" },
} satisfies Readonly<Record<string, Text>>;
