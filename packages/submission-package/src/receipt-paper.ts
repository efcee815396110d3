import { purposes } from "@juso/grant";
import {
  counted,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  groupDigits,
  groupedNumber,
  type Language,
  type Text,
} from "@juso/model";
import type { FormBlock, FormCell, Paper } from "@juso/paper";
import { entityProfiles } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import type { Receipt } from "./receipt.ts";

const words = {
  title: { ja: "提出パッケージの控え", en: "Receipt of a submission package" },
  number: { ja: "受領番号", en: "Receipt number" },
  municipality: { ja: "市町村", en: "Municipality" },
  fiscalYear: { ja: "年度", en: "Fiscal year" },
  document: { ja: "金額を計算した文書", en: "Amounts calculated for" },
  none: { ja: "計算していない", en: "not calculated" },
  asOf: { ja: "基準日", en: "Judged as of" },
  verdict: { ja: "提出できるか", en: "Ready to be sent" },
  accepted: { ja: "提出できる", en: "yes" },
  acceptedWithErrors: {
    ja: "提出できる（エラー{errors}件が残っています）",
    en: "yes ({errors} left)",
  },
  notAccepted: { ja: "直すものが残っている", en: "no: something is left to mend" },
  found: { ja: "残っている問題", en: "Findings" },
  staying: { ja: "理由を付けて残すもの", en: "Staying with a reason" },
  madeWith: { ja: "作ったもの", en: "Made with" },
  amounts: { ja: "金額", en: "Amounts" },
  national: { ja: "国の交付金", en: "National grant" },
  prefectural: { ja: "都道府県の交付金", en: "Prefectural grant" },
  transfer: { ja: "介護保険特別会計からの繰入れ", en: "Transfer from the long-term care account" },
  municipal: { ja: "市町村の負担", en: "Borne by the municipality" },
  tables: { ja: "中の表", en: "Tables" },
  table: { ja: "表", en: "Table" },
  records: { ja: "件数", en: "Records" },
  note: {
    ja: "受領番号は、パッケージの中身から計算した番号です。受け取った側が「juso receipt verify」で計算しても同じ番号になれば、途中で変わっていません。誰が作ったかを証明するものではありません。",
    en: "The number is computed from what the package holds. If the receiver computes the same with juso receipt verify, nothing changed on the way. It proves nobody's identity.",
  },
} satisfies Readonly<Record<string, Text>>;

/** The amounts in the order in which they are told. */
const amountKeys = ["national", "prefectural", "transfer", "municipal"] as const;

/** Widths of the columns: two tables side by side, each with its records. */
const grid: readonly number[] = [36, 10, 36, 10];

/**
 * The receipt as one page to print and keep with the letter.
 *
 * @param number as `receiptNumber` gives it.
 */
export function receiptPaper(receipt: Receipt, number: string, language: Language = "ja"): Paper {
  const { asOf, files, standard, tool } = receipt;
  const word = (key: keyof typeof words): string => words[key][language];
  const items = aboutLines(receipt, number, language).map((line) => ({ label: line.label, cell: label(line.value) }));
  const blocks: FormBlock[] = [
    { kind: "paragraph", role: "title", cell: label(word("title")) },
    { kind: "items", items },
    ...amountBlocks(receipt, language),
    tablesBlock(receipt, language),
    { kind: "paragraph", role: "note", cell: label(word("note")) },
  ];
  return {
    title: word("title"),
    fileStem: "receipt",
    language,
    provenance: {
      toolVersion: tool.version,
      standardVersion: standard.version,
      ruleSetHash: standard.ruleSetHash,
      inputs: files.map(({ path, sha256 }) => ({ path, sha256 })),
      asOf,
      isSample: false,
    },
    sheets: [{ name: word("title"), isCover: false, orientation: "portrait", grid, blocks }],
  };
}

/** Something that a receipt says. */
export interface ReceiptLine {
  readonly label: string;
  readonly value: string;
}

/**
 * What a receipt says in lines, for places that print no paper: whose package it is, how it was found, and its amounts in yen.
 *
 * @param number as `receiptNumber` gives it.
 */
export function receiptLines(receipt: Receipt, number: string, language: Language): readonly ReceiptLine[] {
  const { calculation } = receipt;
  const amounts = calculation === undefined ? [] : amountKeys;
  return [
    ...aboutLines(receipt, number, language),
    ...amounts.map((key) => ({
      label: words[key][language],
      value: `${groupedNumber(Number(calculation?.amounts[key]))}${language === "ja" ? "円" : " yen"}`,
    })),
  ];
}

function aboutLines(receipt: Receipt, number: string, language: Language): readonly ReceiptLine[] {
  const { asOf, document, findings, fiscalYear, municipalityCode, standard, tool } = receipt;
  const { acknowledged, errors, infos, warnings } = findings;
  const staying = Object.values(acknowledged).reduce((sum, count) => sum + count, 0);
  const name = municipalityRegister.find(municipalityCode)?.name;
  const item = (key: keyof typeof words, value: string): ReceiptLine => ({ label: words[key][language], value });
  return [
    item("number", number),
    item("municipality", name === undefined ? municipalityCode : `${name}（${municipalityCode}）`),
    item("fiscalYear", language === "ja" ? formatJapaneseFiscalYear(fiscalYear) : String(fiscalYear)),
    item("document", document === "none" ? words.none[language] : purposes[document].title[language]),
    item("asOf", language === "ja" ? formatJapaneseDate(asOf) : asOf),
    item("verdict", verdict(receipt, language)),
    item(
      "found",
      language === "ja"
        ? `エラー ${groupDigits(errors)}件、警告 ${groupDigits(warnings)}件、お知らせ ${groupDigits(infos)}件`
        : `errors ${groupDigits(errors)}, warnings ${groupDigits(warnings)}, notices ${groupDigits(infos)}`,
    ),
    ...(staying === 0 ? [] : [item("staying", language === "ja" ? `${groupDigits(staying)}件` : groupDigits(staying))]),
    item(
      "madeWith",
      language === "ja"
        ? `${tool.name} ${tool.version}、重層データ標準 ${standard.version} 版`
        : `${tool.name} ${tool.version}, standard ${standard.version}`,
    ),
  ];
}

function verdict({ accepted, findings: { errors } }: Receipt, language: Language): string {
  if (!accepted) return words.notAccepted[language];
  if (errors === 0) return words.accepted[language];
  const left = language === "ja" ? groupDigits(errors) : counted(errors, "error");
  return words.acceptedWithErrors[language].replace("{errors}", left);
}

function amountBlocks({ calculation }: Receipt, language: Language): readonly FormBlock[] {
  if (calculation === undefined) return [];
  return [
    {
      kind: "table",
      title: words.amounts[language],
      unit: language === "ja" ? "円" : "yen",
      columns: [
        { title: "", span: 2 },
        { title: words.amounts[language], span: 2, align: "right" },
      ],
      rows: amountKeys.map((key) => ({
        role: "item",
        cells: [
          label(words[key][language]),
          { value: Number(calculation.amounts[key]), format: "yen", style: "label" },
        ],
      })),
    },
  ];
}

/** Every table with its records, two in a row, so that a whole package stays on one page. */
function tablesBlock({ files }: Receipt, language: Language): FormBlock {
  const tables = files.flatMap(({ entity, records }) => {
    const profile = entityProfiles.find(({ key }) => key === entity);
    return profile === undefined ? [] : [[label(profile.title[language]), recordsCell(records)]];
  });
  const half = Math.ceil(tables.length / 2);
  const heads = [{ title: words.table[language] }, { title: words.records[language], align: "right" }] as const;
  return {
    kind: "table",
    title: words.tables[language],
    columns: [...heads, ...heads],
    rows: tables.slice(0, half).map((left, index) => ({
      role: "item",
      cells: [...left, ...(tables[half + index] ?? [label(""), recordsCell(undefined)])],
    })),
  };
}

function recordsCell(records: number | undefined): FormCell {
  return { value: records ?? null, format: "integer", style: "label" };
}

function label(value: string): FormCell {
  return { value, format: "text", style: "label" };
}
