import {
  formatJapaneseDate,
  groupDigits,
  type Language,
  type ReportComparison,
  type ReportTask,
  type Severity,
  type WhoFixes,
} from "@juso/model";

/** The sentences that every form of a report for people has in common, in one language. */
export interface ReportWords {
  readonly clean: string;
  /** Nothing was found, but some checks could not be made. */
  readonly cleanInPart: string;
  readonly accepted: string;
  readonly refused: string;
  /** Headings of the list, in the order of the work, and what stands before a heading in plain text. */
  readonly headingMark: string;
  readonly before: string;
  readonly after: string;
  readonly notices: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Marks what stops acceptance. */
  readonly required: string;
  readonly people: Readonly<Record<WhoFixes, string>>;
  readonly fix: string;
  readonly basis: string;
  readonly whoFixes: string;
  /** Stands between a label and what it labels. */
  readonly colon: string;
  readonly separator: string;
  readonly duties: string;
  counts(errors: number, warnings: number, infos: number): string;
  /** How long the list is: what must be mended before the submission is sent, and what can follow. */
  kinds(before: number, blocking: number, after: number): string;
  duty(before: number, after: number): string;
  changed(comparison: ReportComparison): string;
  /** Said beside `changed` when one of the reports left findings out. */
  readonly changedByNumber: string;
  /** Stands before a finding that the earlier report did not have. */
  readonly isNew: string;
  judgedAt(asOf: string, version: string): string;
  read(files: number, records: number): string;
  problem(task: ReportTask): string;
  more(count: number): string;
  omitted(count: number): string;
  skipped(count: number): string;
  moreChecks(count: number): string;
}

/** The sentences that every form of a report for people has in common, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  ja: {
    clean: "問題は見つかりませんでした。このまま提出できます。",
    cleanInPart: "問題は見つかりませんでした。ただし、確認できなかった項目があります（下に理由を示します）。",
    accepted: "提出できます。ただし、確認していただきたい点があります。",
    refused: "このままでは提出できません。【必須】の付いた問題を直してから、もう一度確認してください。",
    headingMark: "■ ",
    before: "提出の前に直すもの（手間が省ける順）",
    after: "提出のあとでもよいもの",
    notices: "お知らせ",
    severity: { error: "エラー", warning: "警告", info: "お知らせ" },
    required: "必須",
    people: {
      municipality: "市町村の担当者",
      operator: "受託法人などの事業の担当者",
      vendor: "相談支援システムの提供会社",
      prefecture: "都道府県の担当者",
      standard: "この標準の管理者",
    },
    fix: "直し方",
    basis: "根拠",
    whoFixes: "直す人",
    colon: "：",
    separator: "、",
    counts: (errors, warnings, infos) =>
      `エラー ${groupDigits(errors)}件、警告 ${groupDigits(warnings)}件、お知らせ ${groupDigits(infos)}件`,
    judgedAt: (asOf, version) => `${formatJapaneseDate(asOf)}を基準日として、標準 ${version} 版で確認しました。`,
    read: (files, records) => `${groupDigits(files)}個のファイルから${groupDigits(records)}件の記録を読みました。`,
    duties: "直す人ごとの件数",
    kinds: (before, blocking, after) => {
      const first = before === 0 ? "" : `提出の前に直すものは${groupDigits(before)}種類（${groupDigits(blocking)}件）`;
      const then = after === 0 ? "" : `提出のあとでもよいものは${groupDigits(after)}種類`;
      return `${[first, then].filter((part) => part !== "").join("、")}です。`;
    },
    duty: (before, after) =>
      [
        before === 0 ? "" : `提出の前に${groupDigits(before)}件`,
        after === 0 ? "" : `あとでもよいもの${groupDigits(after)}件`,
      ]
        .filter((part) => part !== "")
        .join("、"),
    changed: ({ previousAsOf, fixed, new: added, remaining }) =>
      `前回（${formatJapaneseDate(previousAsOf)}基準）から、直ったもの ${groupDigits(fixed)}件、新しいもの ${groupDigits(added)}件、残っているもの ${groupDigits(remaining)}件です。`,
    changedByNumber: "省かれた指摘があるため、件数だけを比べました。",
    isNew: "［新］",
    problem: ({ title, ruleId, count, blocking, severity }) =>
      `● 【${blocking ? "必須" : { error: "エラー", warning: "警告", info: "お知らせ" }[severity]}】${title}　${groupDigits(count)}件　[${ruleId}]`,
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
    headingMark: "# ",
    before: "To mend before sending (in the order that saves most work)",
    after: "What can follow later",
    notices: "Notices",
    severity: { error: "error", warning: "warning", info: "notice" },
    required: "required",
    people: {
      municipality: "the municipality",
      operator: "the operator of the service",
      vendor: "the vendor of the case system",
      prefecture: "the prefecture",
      standard: "the maintainers of this standard",
    },
    fix: "How to mend it",
    basis: "Basis",
    whoFixes: "Who mends it",
    colon: ": ",
    separator: ", ",
    counts: (errors, warnings, infos) =>
      `${groupDigits(errors)} error(s), ${groupDigits(warnings)} warning(s), ${groupDigits(infos)} notice(s)`,
    judgedAt: (asOf, version) => `Judged as of ${asOf} by version ${version} of the standard.`,
    read: (files, records) => `${groupDigits(records)} record(s) were read from ${groupDigits(files)} file(s).`,
    duties: "Who has to mend what",
    kinds: (before, blocking, after) => {
      const first =
        before === 0
          ? ""
          : `${groupDigits(before)} kind(s) of problem to mend before sending (${groupDigits(blocking)} in all)`;
      const then = after === 0 ? "" : `${groupDigits(after)} kind(s) that can follow later`;
      return `${[first, then].filter((part) => part !== "").join(", ")}.`;
    },
    duty: (before, after) =>
      [before === 0 ? "" : `${groupDigits(before)} before sending`, after === 0 ? "" : `${groupDigits(after)} later`]
        .filter((part) => part !== "")
        .join(", "),
    changed: ({ previousAsOf, fixed, new: added, remaining }) =>
      `Since the earlier report (as of ${previousAsOf}): ${groupDigits(fixed)} mended, ${groupDigits(added)} new, ${groupDigits(remaining)} remaining.`,
    changedByNumber: "Some findings were left out, so only the numbers were compared.",
    isNew: "[new] ",
    problem: ({ title, ruleId, count, blocking, severity }) =>
      `* [${blocking ? "required" : { error: "error", warning: "warning", info: "notice" }[severity]}] ${title}: ${groupDigits(count)} [${ruleId}]`,
    more: (count) => `and ${groupDigits(count)} more place(s)`,
    omitted: (count) =>
      `${groupDigits(count)} place(s) were left out because there are many; the counts are complete. --max-findings shows more.`,
    skipped: (count) => `${groupDigits(count)} check(s) could not be made.`,
    moreChecks: (count) => `and ${groupDigits(count)} more`,
  },
};
