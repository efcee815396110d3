import { formatJapaneseDate, groupDigits, type Language, type Severity, type WhoFixes } from "@juso/model";

/** The sentences of a text report in one language. */
export interface ReportWords {
  readonly clean: string;
  /** Nothing was found, but some checks could not be made. */
  readonly cleanInPart: string;
  readonly accepted: string;
  readonly refused: string;
  readonly heading: Readonly<Record<Severity, string>>;
  readonly people: Readonly<Record<WhoFixes, string>>;
  readonly fix: string;
  readonly basis: string;
  readonly whoFixes: string;
  readonly separator: string;
  counts(errors: number, warnings: number, infos: number): string;
  judgedAt(asOf: string, version: string): string;
  read(files: number, records: number): string;
  problem(title: string, ruleId: string, count: number, blocking: boolean): string;
  more(count: number): string;
  omitted(count: number): string;
  skipped(count: number): string;
  moreChecks(count: number): string;
}

/** The sentences of a text report, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  ja: {
    clean: "問題は見つかりませんでした。このまま提出できます。",
    cleanInPart: "問題は見つかりませんでした。ただし、確認できなかった項目があります（下に理由を示します）。",
    accepted: "提出できます。ただし、確認していただきたい点があります。",
    refused: "このままでは提出できません。【必須】の付いた問題を直してから、もう一度確認してください。",
    heading: { error: "■ エラー", warning: "■ 警告", info: "■ お知らせ" },
    people: {
      municipality: "市町村の担当者",
      operator: "受託法人などの事業の担当者",
      vendor: "相談支援システムの提供会社",
      prefecture: "都道府県の担当者",
      standard: "この標準の管理者",
    },
    fix: "直し方：",
    basis: "根拠：",
    whoFixes: "直す人：",
    separator: "、",
    counts: (errors, warnings, infos) =>
      `エラー ${groupDigits(errors)}件、警告 ${groupDigits(warnings)}件、お知らせ ${groupDigits(infos)}件`,
    judgedAt: (asOf, version) => `${formatJapaneseDate(asOf)}を基準日として、標準 ${version} 版で確認しました。`,
    read: (files, records) => `${groupDigits(files)}個のファイルから${groupDigits(records)}件の記録を読みました。`,
    problem: (title, ruleId, count, blocking) =>
      `● ${blocking ? "【必須】" : ""}${title}　${groupDigits(count)}件${title === ruleId ? "" : `　[${ruleId}]`}`,
    more: (count) => `ほかに${groupDigits(count)}か所あります。`,
    omitted: (count) =>
      `問題が多いため、${groupDigits(count)}件の場所を省きました。件数はすべて数えています。--max-findings で増やせます。`,
    skipped: (count) => `確認できなかった項目が${groupDigits(count)}件あります。`,
    moreChecks: (count) => `ほか${groupDigits(count)}件`,
  },
  en: {
    clean: "No problems were found. The submission can be sent as it is.",
    cleanInPart: "No problems were found, but some checks could not be made (the reasons are below).",
    accepted: "The submission can be sent, but please look at the points below.",
    refused: "The submission cannot be sent yet. Mend the problems marked [required], then check again.",
    heading: { error: "# Errors", warning: "# Warnings", info: "# Notices" },
    people: {
      municipality: "the municipality",
      operator: "the operator of the service",
      vendor: "the vendor of the case system",
      prefecture: "the prefecture",
      standard: "the maintainers of this standard",
    },
    fix: "How to mend it: ",
    basis: "Basis: ",
    whoFixes: "Who mends it: ",
    separator: ", ",
    counts: (errors, warnings, infos) =>
      `${groupDigits(errors)} error(s), ${groupDigits(warnings)} warning(s), ${groupDigits(infos)} notice(s)`,
    judgedAt: (asOf, version) => `Judged as of ${asOf} by version ${version} of the standard.`,
    read: (files, records) => `${groupDigits(records)} record(s) were read from ${groupDigits(files)} file(s).`,
    problem: (title, ruleId, count, blocking) =>
      `* ${blocking ? "[required] " : ""}${title}: ${groupDigits(count)}${title === ruleId ? "" : ` [${ruleId}]`}`,
    more: (count) => `and ${groupDigits(count)} more place(s)`,
    omitted: (count) =>
      `${groupDigits(count)} place(s) were left out because there are many; the counts are complete. --max-findings shows more.`,
    skipped: (count) => `${groupDigits(count)} check(s) could not be made.`,
    moreChecks: (count) => `and ${groupDigits(count)} more`,
  },
};
