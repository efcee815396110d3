import {
  type AmountChange,
  type ComparedPackage,
  type FieldChange,
  findingStateTitles,
  type PackageComparison,
  packageStatusTitles,
  type RowChange,
  rowChangeTitles,
  type TableComparison,
  valueText,
} from "@juso/aggregate/compare";
import { purposes } from "@juso/grant";
import { formatJapaneseFiscalYear, groupedNumber, type Language, type Text } from "@juso/model";
import { describePlace } from "@juso/reporters";
import { textTable } from "./text-table.ts";

/**
 * Two packages side by side, as a person reads it: which they are, the amounts, the rows that differ, and what became of the findings.
 *
 * @param names what the user calls the two files.
 */
export function packageComparisonText(
  comparison: PackageComparison,
  names: readonly [before: string, after: string],
  language: Language,
): string {
  const { findings, isSame, tables } = comparison;
  const blocks = [
    heading(comparison, names, language),
    amounts(comparison, language),
    isSame ? words.noRows[language] : tables.map((table) => tableLines(table, language)).join("\n\n"),
    [
      words.findings(findings)[language],
      ...findings.list
        .filter(({ state }) => state !== "remaining")
        .map(({ finding, state }) => {
          const place = describePlace(finding.location, language);
          return `  ${findingStateTitles[state][language]}${words.colon[language]}${place} ${finding.message}`;
        }),
    ].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function heading(
  { after, asOf, before, fiscalYear, municipalityCode, municipalityName }: PackageComparison,
  [earlier, later]: readonly [string, string],
  language: Language,
): string {
  const year = language === "ja" ? formatJapaneseFiscalYear(fiscalYear) : `fiscal ${fiscalYear}`;
  return [
    `${municipalityName ?? ""}（${municipalityCode}）${year}`,
    packageLine(words.before, earlier, before, language),
    packageLine(words.after, later, after, language),
    ...(before.document === after.document ? [] : [words.otherDocument[language]]),
    words.asOf(asOf)[language],
  ].join("\n");
}

function packageLine(
  label: Text,
  name: string,
  { document, leftOut, number, status }: ComparedPackage,
  language: Language,
): string {
  const kind = document === "none" ? words.withoutAmounts : purposes[document].title;
  const facts = [name, kind[language], number, packageStatusTitles[status][language]];
  const missing = leftOut === 0 ? "" : words.leftOut(leftOut)[language];
  return `  ${label[language]}${words.colon[language]}${facts.join("  ")}${missing}`;
}

/** Totals always, and those lines and parts that differ. */
function amounts({ money }: PackageComparison, language: Language): string {
  if (money.notCompared) return money.notCompared[language];
  const isTotal = ({ id }: AmountChange): boolean => ["national", "prefectural", "transfer", "municipal"].includes(id);
  const shown = money.amounts.filter((amount) => isTotal(amount) || amount.before !== amount.after);
  return textTable([
    [words.amount, words.before, words.after, words.difference].map((word) => word[language]),
    ...shown.map(({ after, before, difference, title }) => [
      title[language],
      groupedNumber(before),
      groupedNumber(after),
      groupedNumber(difference),
    ]),
  ]).trimEnd();
}

function tableLines(table: TableComparison, language: Language): string {
  const { added, changed, entity, idChanges, removed, rows, title, unchanged } = table;
  const counts = [
    [rowChangeTitles.changed, changed],
    [rowChangeTitles.added, added],
    [rowChangeTitles.removed, removed],
    [rowChangeTitles.idChange, idChanges],
    [words.same, unchanged],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([word, count]) => `${word[language]} ${count}`);
  return [
    `${title[language]}${words.colon[language]}${said.join(language === "ja" ? "、" : ", ")}`,
    ...rows.map((row) => rowLine(entity, row, language)),
  ].join("\n");
}

function rowLine(entity: string, { fields, key, kind, newKey }: RowChange, language: Language): string {
  const id = newKey === undefined ? key : `${key} → ${newKey}`;
  const told =
    kind === "changed" ? fields.map((field) => `\n      ${fieldText(entity, field, language)}`).join("") : "";
  return `  ${rowChangeTitles[kind][language]} ${id}${told}`;
}

function fieldText(entity: string, change: FieldChange, language: Language): string {
  const { after, before, difference, field, title } = change;
  const shown = (value: string | undefined): string =>
    value === undefined ? words.blank[language] : grouped(valueText(entity, field, value)[language], difference);
  const more = difference === undefined ? "" : words.differs(grouped(difference, difference))[language];
  return `${title[language]}${words.colon[language]}${shown(before)} → ${shown(after)}${more}`;
}

/** Whole numbers with their thousands separated; everything else as it is. */
function grouped(value: string, difference: string | undefined): string {
  return difference !== undefined && /^-?\d{1,15}$/.test(value) ? groupedNumber(Number(value)) : value;
}

const words = {
  before: { ja: "前", en: "Before" },
  after: { ja: "後", en: "After" },
  colon: { ja: "：", en: ": " },
  amount: { ja: "金額（円）", en: "Yen" },
  difference: { ja: "差", en: "Difference" },
  same: { ja: "同じ", en: "Same" },
  blank: { ja: "空欄", en: "blank" },
  withoutAmounts: { ja: "金額なし", en: "no amounts" },
  noRows: { ja: "表に違いはありません。", en: "No row differs." },
  otherDocument: {
    ja: "  金額は、それぞれの文書として計算した額です（文書が違います）。",
    en: "  They are made for different documents; the amounts are those of each.",
  },
  asOf: (asOf: string): Text => ({
    ja: `  検査は、どちらも${asOf}の時点で調べました。`,
    en: `  Both were judged as of ${asOf}.`,
  }),
  leftOut: (count: number): Text => ({
    ja: `  形の合わない値がある${count}件の行は比べていません`,
    en: `  ${count} row(s) with values of a wrong form were not compared`,
  }),
  differs: (difference: string): Text => ({ ja: `（差 ${difference}）`, en: ` (difference ${difference})` }),
  findings: (found: PackageComparison["findings"]): Text => ({
    ja: `検査：直った ${found.fixed}件、新しい ${found.new}件、残っている ${found.remaining}件`,
    en: `Findings: fixed ${found.fixed}, new ${found.new}, remaining ${found.remaining}`,
  }),
} as const;
