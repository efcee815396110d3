import {
  type Acknowledgement,
  counted,
  fixerWords,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  groupDigits,
  type Language,
  type ReportComparison,
  type ReportException,
  type ReportSubject,
  type ReportTask,
  type Severity,
  severityWords,
  type WhoFixes,
  wordsIn,
} from "@juso/model";

/** How many kinds of problem there are, and how many findings. */
export interface Amount {
  readonly kinds: number;
  readonly findings: number;
}

/** The sentences that every form of a report for people has in common, in one language. */
export interface ReportWords {
  readonly clean: string;
  /** Nothing was found, but some checks could not be made. */
  readonly cleanInPart: string;
  readonly accepted: string;
  /** Accepted, and nothing was found but what is only to be known. */
  readonly noticed: string;
  /** Nothing is to be mended, and some findings stay as they are, with a reason. */
  readonly reasoned: string;
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
  /** Label of how a finding can stay as it is, and what to do then. */
  readonly whenItStays: string;
  readonly howItStays: Readonly<Record<Acknowledgement, string>>;
  /** Heading of what stays as it is, how it came to stay, and how many there are. */
  readonly staying: string;
  readonly acknowledgedAs: Readonly<Record<Acknowledgement, string>>;
  stayingCount(count: number): string;
  stayingProblem(as: string, title: string, count: number, ruleId: string): string;
  /** Said of what stays when the report does not hold all of it. */
  moreStaying(count: number): string;
  /** Why a finding stays, who said so and until when. */
  exception(exception: ReportException): string;
  readonly basis: string;
  readonly whoFixes: string;
  /** Stands between a label and what it labels. */
  readonly colon: string;
  readonly separator: string;
  readonly duties: string;
  counts(errors: number, warnings: number, infos: number): string;
  /** How long the list is: what must be mended before the submission is sent, and what can follow. */
  kinds(before: Amount, after: Amount): string;
  duty(before: number, after: number): string;
  changed(comparison: ReportComparison): string;
  /** Whose data they are. */
  subject(subject: ReportSubject): string;
  /** Stands on a report that shows values of case records. */
  readonly showsValues: string;
  /** Stands on a report of what goes to the prefecture when the submission holds other tables too. */
  keptInside(tables: number): string;
  /** Said beside `changed` when one of the reports left findings out. */
  readonly changedByNumber: string;
  /** Stands before a finding that the earlier report did not have. */
  readonly isNew: string;
  judgedAt(asOf: string, version: string): string;
  ownRegister(asOf: string, file: string): string;
  read(files: number, records: number): string;
  problem(task: ReportTask): string;
  more(count: number): string;
  /** Places that a report does not name because there are many. */
  leftOut(count: number): string;
  /** The same where the command line can be told to name more. */
  omitted(count: number): string;
  skipped(count: number): string;
  /** Heading of what was not checked, and how many checks of one reason. */
  readonly notChecked: string;
  counted(count: number): string;
  moreChecks(count: number): string;
}

/** The sentences that every form of a report for people has in common, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  ja: {
    clean: "問題は見つかりませんでした。このまま提出できます。",
    cleanInPart:
      "提出できます。問題は見つかりませんでした。ただし、確認できなかった項目があります（下に理由を示します）。",
    accepted: "提出できます。ただし、確認していただきたい点があります。",
    noticed: "提出できます。お知らせがあります。",
    reasoned: "提出できます。直すものはありません。理由を付けて残すものがあります。",
    refused: "このままでは提出できません。【必須】の付いた問題を直してから、もう一度確認してください。",
    headingMark: "■ ",
    before: "提出の前に直すもの（手間が省ける順）",
    after: "提出のあとでもよいもの",
    notices: "お知らせ",
    severity: wordsIn(severityWords, "ja"),
    required: "必須",
    people: wordsIn(fixerWords, "ja"),
    fix: "直し方",
    whenItStays: "直せないとき",
    howItStays: {
      confirmed:
        "起きたことがこのとおりで、今からは直せないときは、日付や内容を変えず、「例外と確認」の表（exception.csv）に、この検査の番号、記録のID、理由、確かめた人を書いてください。",
      waived:
        "例外が認められているときは、「例外と確認」の表（exception.csv）に、この検査の番号、記録のID、理由、認めた人を書いてください。",
    },
    staying: "理由を付けて残すもの",
    acknowledgedAs: { confirmed: "事実として確認", waived: "例外として承認" },
    stayingCount: (count) => `理由を付けて残すものが${groupDigits(count)}件あります。`,
    stayingProblem: (as, title, count, ruleId) => `○ 【${as}】${title}　${groupDigits(count)}件　[${ruleId}]`,
    moreStaying: (count) => `ほかに${groupDigits(count)}件あります（この報告には載せていません）。`,
    exception: ({ approvedDate, approver, expiresDate, reason }) =>
      `${reason === undefined ? "" : `理由：${reason}`}（${[...(approver === undefined ? [] : [approver]), formatJapaneseDate(approvedDate), ...(expiresDate === undefined ? [] : [`期限 ${formatJapaneseDate(expiresDate)}`])].join("、")}）`,
    basis: "根拠",
    whoFixes: "直す人",
    colon: "：",
    separator: "、",
    counts: (errors, warnings, infos) =>
      `エラー ${groupDigits(errors)}件、警告 ${groupDigits(warnings)}件、お知らせ ${groupDigits(infos)}件`,
    judgedAt: (asOf, version) => `${formatJapaneseDate(asOf)}を基準日として、標準 ${version} 版で確認しました。`,
    ownRegister: (asOf, file) =>
      `市町村の一覧は、標準のものではなく、指定された「${file}」（${formatJapaneseDate(asOf)}現在）を使いました。`,
    read: (files, records) => `${groupDigits(files)}個のファイルから${groupDigits(records)}件の記録を読みました。`,
    duties: "直す人ごとの件数",
    subject: ({ municipalityCode, municipalityName, fiscalYear, isFiscalYearUnknown, level }) =>
      `対象：${[municipalityName, municipalityCode === undefined ? undefined : `（${municipalityCode}）`].filter((part) => part !== undefined).join("")} ${isFiscalYearUnknown ? "年度は分かりません" : formatJapaneseFiscalYear(fiscalYear)}${level === "p1" ? "（都道府県へ出す項目だけ）" : ""}`.replace(
        "： ",
        "：",
      ),
    keptInside: (tables) =>
      `この提出物には、市町村の外へ出せない表が${groupDigits(tables)}あります。このまま送らず、juso package で作ったzipだけを送ってください。`,
    showsValues: "この報告には事例の値が含まれています。外へ送らないでください。",
    kinds: (before, after) => {
      const of = ({ kinds, findings }: Amount): string => `${groupDigits(kinds)}種類（${groupDigits(findings)}件）`;
      const first = before.kinds === 0 ? "" : `提出の前に直すものは${of(before)}`;
      const then = after.kinds === 0 ? "" : `提出のあとでもよいものは${of(after)}`;
      return `${[first, then].filter((part) => part !== "").join("、")}です。`;
    },
    duty: (before, after) =>
      [
        before === 0 ? "" : `提出の前に${groupDigits(before)}件`,
        after === 0 ? "" : `あとでもよいもの${groupDigits(after)}件`,
      ]
        .filter((part) => part !== "")
        .join("、"),
    changed: ({ acknowledged, previousAsOf, fixed, new: added, remaining }) =>
      `前回（${formatJapaneseDate(previousAsOf)}基準）から、直ったもの ${groupDigits(fixed)}件、新しいもの ${groupDigits(added)}件、残っているもの ${groupDigits(remaining)}件${acknowledged === undefined ? "" : `、理由を付けて残すことにしたもの ${groupDigits(acknowledged)}件`}です。`,
    changedByNumber: "省かれた指摘があるため、件数だけを比べました。",
    isNew: "［新］",
    problem: ({ title, ruleId, count, blocking, severity }) =>
      `● 【${blocking ? "必須" : severityWords[severity].ja}】${title}　${groupDigits(count)}件　[${ruleId}]`,
    more: (count) => `ほかに${groupDigits(count)}か所あります。`,
    leftOut: (count) => `問題が多いため、${groupDigits(count)}件の場所を省きました。件数はすべて数えています。`,
    omitted: (count) => `${reportWords.ja.leftOut(count)}--max-findings で増やせます。`,
    skipped: (count) => `確認できなかった項目が${groupDigits(count)}件あります。`,
    notChecked: "確認できなかった項目",
    counted: (count) => `（${groupDigits(count)}件）`,
    moreChecks: (count) =>
      `ほかの理由で${groupDigits(count)}件。一つずつの名前は、報告の html、xlsx、json の形にあります。`,
  },
  en: {
    clean: "No problems were found. The submission can be sent as it is.",
    cleanInPart: "The submission can be sent. No problems were found, but some checks could not be made (see below).",
    accepted: "The submission can be sent, but please look at the points below.",
    noticed: "The submission can be sent. There are notices.",
    reasoned: "The submission can be sent. Nothing is to be mended; some findings stay as they are, with a reason.",
    refused: "The submission cannot be sent yet. Mend the problems marked [required], then check again.",
    headingMark: "# ",
    before: "To mend before sending (in the order that saves most work)",
    after: "What can follow later",
    notices: "Notices",
    severity: wordsIn(severityWords, "en"),
    required: "required",
    people: wordsIn(fixerWords, "en"),
    fix: "How to mend it",
    whenItStays: "If it cannot be mended",
    howItStays: {
      confirmed:
        "If it happened as recorded and nothing can mend it any more, change neither dates nor content: write the id of this check, the id of the record, the reason and who confirmed it into the table of exceptions (exception.csv).",
      waived:
        "If the exception was allowed, write the id of this check, the id of the record, the reason and who allowed it into the table of exceptions (exception.csv).",
    },
    staying: "What stays as it is, with a reason",
    acknowledgedAs: { confirmed: "confirmed as a fact", waived: "allowed as an exception" },
    stayingCount: (count) => `${counted(count, "finding stays as it is", "findings stay as they are")}, with a reason.`,
    stayingProblem: (as, title, count, ruleId) => `o [${as}] ${title}: ${groupDigits(count)} [${ruleId}]`,
    moreStaying: (count) => `This report leaves ${groupDigits(count)} more unnamed.`,
    exception: ({ approvedDate, approver, expiresDate, reason }) =>
      `${reason === undefined ? "" : `Reason: ${reason} `}(${[...(approver === undefined ? [] : [approver]), approvedDate, ...(expiresDate === undefined ? [] : [`until ${expiresDate}`])].join(", ")})`,
    basis: "Basis",
    whoFixes: "Who mends it",
    colon: ": ",
    separator: ", ",
    counts: (errors, warnings, infos) =>
      `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "notice")}`,
    judgedAt: (asOf, version) => `Judged as of ${asOf} by version ${version} of the standard.`,
    ownRegister: (asOf, file) =>
      `Municipalities were looked up in "${file}" as of ${asOf}, given in place of the list of the standard.`,
    read: (files, records) => `${counted(records, "record was", "records were")} read from ${counted(files, "file")}.`,
    duties: "Who has to mend what",
    subject: ({ municipalityCode, municipalityName, fiscalYear, isFiscalYearUnknown, level }) =>
      `Data of: ${[municipalityName, municipalityCode && `(${municipalityCode})`, isFiscalYearUnknown ? "fiscal year not known" : `fiscal ${fiscalYear}`, level === "p1" ? "(what goes to the prefecture)" : ""].filter((part) => part !== undefined && part !== "").join(" ")}`,
    keptInside: (tables) =>
      `The submission holds ${counted(tables, "table")} that must not leave the municipality. Do not send it as it is: send only the zip that juso package makes.`,
    showsValues: "This report shows values of case records. Do not send it on.",
    kinds: (before, after) => {
      const of = ({ kinds, findings }: Amount): string => `${groupDigits(kinds)} (${groupDigits(findings)} in all)`;
      const first = before.kinds === 0 ? "" : `kinds of problem to mend before sending: ${of(before)}`;
      const then = after.kinds === 0 ? "" : `kinds that can follow later: ${of(after)}`;
      return `${[first, then].filter((part) => part !== "").join("; ")}.`.replace(/^k/, "K");
    },
    duty: (before, after) =>
      [before === 0 ? "" : `${groupDigits(before)} before sending`, after === 0 ? "" : `${groupDigits(after)} later`]
        .filter((part) => part !== "")
        .join(", "),
    changed: ({ acknowledged, previousAsOf, fixed, new: added, remaining }) =>
      `Since the earlier report (as of ${previousAsOf}): ${groupDigits(fixed)} mended, ${groupDigits(added)} new, ${groupDigits(remaining)} remaining${acknowledged === undefined ? "" : `, ${groupDigits(acknowledged)} now with a reason to stay`}.`,
    changedByNumber: "Some findings were left out, so only the numbers were compared.",
    isNew: "[new] ",
    problem: ({ title, ruleId, count, blocking, severity }) =>
      `* [${blocking ? "required" : severityWords[severity].en}] ${title}: ${groupDigits(count)} [${ruleId}]`,
    more: (count) => `and ${counted(count, "more place")}`,
    leftOut: (count) =>
      `${counted(count, "place was", "places were")} left out because there are many; the counts are complete.`,
    omitted: (count) => `${reportWords.en.leftOut(count)} --max-findings shows more.`,
    skipped: (count) => `${counted(count, "check")} could not be made.`,
    notChecked: "What could not be checked",
    counted: (count) => `(${groupDigits(count)})`,
    moreChecks: (count) => `for other reasons: ${groupDigits(count)}. The forms html, xlsx and json name each check.`,
  },
};
