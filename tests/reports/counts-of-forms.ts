import type { Language, Report } from "@juso/model";
import { parse as parseCsv } from "csv-parse/sync";
import { parse, type TestCase, type TestSuite } from "junit2json";

/** What every form of a report has to say. */
export interface Counts {
  readonly accepted: boolean;
  readonly blocking: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly omitted: number;
  readonly skipped: number;
  /** What stays as it is, with a reason. */
  readonly acknowledged: number;
  /** Mended, new and remaining, when there was an earlier report. */
  readonly changes?: readonly [fixed: number, added: number, remaining: number];
}

/** What a report says by itself. */
export function countsOfReport({ summary, omitted, skipped, comparison }: Report): Counts {
  const { accepted, blocking, errors, warnings, infos } = summary;
  return {
    ...{ accepted, blocking, errors, warnings, infos, omitted: omitted.findings, skipped: skipped.length },
    acknowledged: summary.acknowledged?.findings ?? 0,
    ...(comparison ? { changes: [comparison.fixed, comparison.new, comparison.remaining] } : {}),
  };
}

/** What a reader of the one page counts, by its sentences. */
export function countsOfPage(page: string, language: Language): Counts {
  const text = page.replaceAll(/\s/g, "");
  const numbers = (pattern: RegExp): readonly number[] =>
    (pattern.exec(text) ?? []).slice(1).map((digits) => Number(digits.replaceAll(",", "")));
  const sentences = pageSentences[language];
  const [errors = Number.NaN, warnings = Number.NaN, infos = Number.NaN] = numbers(sentences.counts);
  const [blocking = 0] = numbers(sentences.blocking);
  const [omitted = 0] = numbers(sentences.omitted);
  const [skipped = 0] = numbers(sentences.skipped);
  const [acknowledged = 0] = numbers(sentences.acknowledged);
  const [fixed, added, remaining] = numbers(sentences.changes);
  return {
    ...{ accepted: !text.includes(sentences.refused), blocking, errors, warnings, infos, omitted, skipped },
    acknowledged,
    ...(fixed === undefined ? {} : { changes: [fixed, added ?? Number.NaN, remaining ?? Number.NaN] }),
  };
}

const pageSentences = {
  ja: {
    refused: "このままでは提出できません",
    counts: /エラー([\d,]+)件、警告([\d,]+)件、お知らせ([\d,]+)件/,
    blocking: /提出の前に直すものは[\d,]+種類（([\d,]+)件）/,
    omitted: /([\d,]+)件の場所を省きました/,
    skipped: /確認できなかった項目が([\d,]+)件/,
    acknowledged: /理由を付けて残すものが([\d,]+)件/,
    changes: /直ったもの([\d,]+)件、新しいもの([\d,]+)件、残っているもの([\d,]+)件/,
  },
  en: {
    refused: "cannotbesentyet",
    counts: /([\d,]+)errors?,([\d,]+)warnings?,([\d,]+)notices?/,
    blocking: /tomendbeforesending:[\d,]+\(([\d,]+)inall\)/i,
    omitted: /([\d,]+)places?(?:was|were)leftout/,
    skipped: /([\d,]+)checks?couldnotbemade/,
    acknowledged: /([\d,]+)findings?stays?as/,
    changes: /([\d,]+)mended,([\d,]+)new,([\d,]+)remaining/,
  },
} as const;

interface SarifResult {
  readonly level: "error" | "warning" | "note";
  readonly occurrenceCount?: number;
  readonly suppressions?: readonly object[];
  readonly properties: { readonly blocking: boolean };
}

/** What a reader of SARIF counts: results by level, and beside them only what the run says was left out. */
export function countsOfSarif(text: string): Counts {
  const [run] = JSON.parse(text).runs;
  const { accepted, comparison, omitted, tasks } = run.properties;
  const levels: Readonly<Record<string, string>> = { error: "error", warning: "warning", info: "note" };
  const sum = (isMeant: (level: string, blocking: boolean) => boolean): number => {
    const kept = (run.results as readonly SarifResult[])
      .filter(
        ({ level, properties, suppressions }) => suppressions === undefined && isMeant(level, properties.blocking),
      )
      .reduce((total, { occurrenceCount }) => total + (occurrenceCount ?? 1), 0);
    const left = (tasks as Report["summary"]["tasks"])
      .filter(({ severity, blocking }) => isMeant(levels[severity] as string, blocking))
      .reduce((total, { ruleId }) => total + (omitted.byRule[ruleId] ?? 0), 0);
    return kept + left;
  };
  return {
    accepted,
    blocking: sum((_, blocking) => blocking),
    errors: sum((level) => level === "error"),
    warnings: sum((level) => level === "warning"),
    infos: sum((level) => level === "note"),
    omitted: omitted.findings,
    skipped: run.invocations[0].toolExecutionNotifications.length,
    acknowledged: (run.results as readonly SarifResult[]).filter(({ suppressions }) => suppressions !== undefined)
      .length,
    ...(comparison ? { changes: [comparison.fixed, comparison.new, comparison.remaining] } : {}),
  };
}

/** What a reader of JUnit XML counts: the properties of the suite, the outcome of its first test, and its skipped tests. */
export async function countsOfJunit(text: string): Promise<Counts> {
  const suite = await suiteOf(text);
  const properties = new Map((suite.properties ?? []).map(({ name, value }) => [name, value]));
  const number = (name: string): number => Number(properties.get(name));
  const [first] = suite.testcase as readonly TestCase[];
  return {
    accepted: first?.failure === undefined,
    blocking: number("blocking"),
    errors: number("errors"),
    warnings: number("warnings"),
    infos: number("infos"),
    omitted: number("omitted"),
    skipped: (suite.testcase ?? []).filter(({ skipped }) => skipped !== undefined).length,
    acknowledged: properties.has("acknowledged") ? number("acknowledged") : 0,
    ...(properties.has("comparison.fixed")
      ? { changes: [number("comparison.fixed"), number("comparison.new"), number("comparison.remaining")] }
      : {}),
  };
}

/** The one suite of a JUnit report, as a reader of such reports has it. */
export async function suiteOf(text: string): Promise<TestSuite> {
  const suite = await parse(text);
  if (!suite || !("testcase" in suite)) throw new Error("there is no suite with tests");
  return suite;
}

/**
 * What a reader of the CSV counts: rows by their kind, each with its number, from the file alone.
 *
 * @param text as it was written, in Japanese.
 */
export function countsOfCsv(text: string): Counts {
  const [header = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ""), { relax_column_count: false }) as string[][];
  const at = (title: string): number => header.indexOf(title);
  const sum = (isMeant: (row: readonly string[]) => boolean): number =>
    rows.filter(isMeant).reduce((total, row) => total + Number(row[at("件数")] || 1), 0);
  const isFinding = (row: readonly string[]): boolean => ["指摘", "場所を省いた指摘"].includes(row[0]!);
  const ofSeverity = (title: string) => sum((row) => isFinding(row) && row[at("重さ")] === title);
  const changed = (title: string) => sum((row) => row[0] === "前回との比較" && row[at("指摘")] === title);
  const blocking = sum((row) => isFinding(row) && row[at("いつ")] === "提出の前");
  return {
    ...{ accepted: blocking === 0, blocking },
    ...{ errors: ofSeverity("エラー"), warnings: ofSeverity("警告"), infos: ofSeverity("お知らせ") },
    omitted: sum((row) => row[0] === "場所を省いた指摘"),
    skipped: rows.filter((row) => row[0] === "確認できなかった項目").length,
    acknowledged: sum((row) => row[0] === "理由を付けて残すもの"),
    ...(rows.some((row) => row[0] === "前回との比較")
      ? { changes: [changed("直った"), changed("新しい"), changed("残っている")] as const }
      : {}),
  };
}
