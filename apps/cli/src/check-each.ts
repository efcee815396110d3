import { counted, groupedNumber, JusoError, type Report } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { SubmissionOnDisk, SubmissionsOnDisk } from "@juso/validator/node";
import type { CommandIo } from "./cli-io.ts";
import { exitCode } from "./exit-code.ts";
import { exitCodeFor } from "./failures/exit-code-for.ts";
import { sentenceOf } from "./failures/sentence-of.ts";
import type { CommonOptions } from "./options/options.ts";
import { note } from "./output/emit.ts";
import { openResult } from "./output/result-stream.ts";
import { textTable } from "./results/text-table.ts";

/** How one of several submissions is checked, printed and judged. */
export interface EachSubmission {
  /** @param label which one it is, for the display of progress. */
  check(sources: SubmissionOnDisk["sources"], label: string): Promise<Report>;
  print(report: Report, sources: SubmissionOnDisk["sources"]): string | Promise<string>;
  fails(report: Report): boolean;
  /** Does the result go into files, so that nothing is seen of it meanwhile? */
  readonly isInFiles: boolean;
}

/** What the table says of one submission. Nothing else of it is kept. */
interface Line {
  readonly path: string;
  readonly code: number;
  readonly summary?: Report["summary"];
}

/**
 * Checks several submissions one after the other; what cannot be read is told on stderr and does not stop the others. In text a table of
 * all comes first, and the reports, which are short, wait for it. In JSON each report is written when it is done and then forgotten, and
 * the table stands on stderr. Where the result goes into files, a line on stderr tells of each submission when it is done.
 *
 * @returns the worst exit code.
 */
export async function checkEach(
  { submissions, failures }: SubmissionsOnDisk,
  options: CommonOptions & { readonly format: "text" | "json" },
  io: CommandIo,
  each: EachSubmission,
): Promise<number> {
  const words = wordsOf[options.lang];
  const lines: Line[] = [];
  const fail = (path: string, error: unknown): void => {
    // The sentence of a refusal names the path by itself.
    const place = error instanceof JusoError ? "" : `${path}: `;
    io.writeNote(`${visibleText(place + sentenceOf(error, options.lang))}\n`);
    lines.push({ path, code: exitCodeFor(error) });
  };
  const result = await openResult(options, io);
  const isText = options.format === "text";
  const waiting: string[] = [];
  try {
    for (const [index, { path, sources }] of submissions.entries()) {
      const label = `${index + 1}/${submissions.length} ${path}`;
      const report = await each.check(sources, label).catch((error: unknown) => fail(path, error));
      if (!report) continue;
      const heading = words.heading(index + 1, submissions.length, path);
      const printed = await each.print({ ...report, submission: path }, sources);
      if (isText) waiting.push(`\n${heading}\n${printed}`);
      else await result.write(printed);
      lines.push({ path, code: each.fails(report) ? exitCode.findings : exitCode.ok, summary: report.summary });
      if (isText && each.isInFiles) note(words.done(heading, report.summary), options, io);
    }
    for (const { path, error } of failures) fail(path, error);
    const table = `${textTable([words.columns, ...lines.map((line) => cells(line, words))])}${words.total(lines)}\n`;
    if (isText) {
      await result.write(table);
      for (const report of waiting) await result.write(report);
    } else if (!options.quiet) for (const line of table.trimEnd().split("\n")) note(line, options, io);
    await result.finish();
  } catch (error) {
    await result.abandon();
    throw error;
  }
  return Math.max(...lines.map(({ code }) => code));
}

function cells({ path, summary }: Line, words: Words): string[] {
  const shown = visibleText(path);
  if (!summary) return [shown, words.unread, "－", "－", "－"];
  const { accepted, errors, warnings, infos } = summary;
  return [shown, accepted ? words.accepted : words.refused, ...[errors, warnings, infos].map(groupedNumber)];
}

interface Words {
  readonly columns: string[];
  readonly accepted: string;
  readonly refused: string;
  readonly unread: string;
  heading(number: number, count: number, path: string): string;
  /** What is said of one submission when it is done. */
  done(heading: string, summary: Report["summary"]): string;
  total(lines: readonly Line[]): string;
}

function count(lines: readonly Line[]): { readonly all: number; readonly good: number; readonly unread: number } {
  return {
    all: lines.length,
    good: lines.filter(({ summary }) => summary?.accepted).length,
    unread: lines.filter(({ summary }) => summary === undefined).length,
  };
}

const wordsOf: Readonly<Record<CommonOptions["lang"], Words>> = {
  ja: {
    columns: ["提出物", "結果", "エラー", "警告", "お知らせ"],
    accepted: "提出できます",
    refused: "直す必要があります",
    unread: "読めません",
    heading: (number, total, path) => `【${number}/${total}】 ${path}`,
    done: (heading, { accepted, errors, warnings }) =>
      `${heading}：${accepted ? wordsOf.ja.accepted : wordsOf.ja.refused}（エラー${groupedNumber(errors)}件、警告${groupedNumber(warnings)}件）`,
    total: (lines) => {
      const { all, good, unread } = count(lines);
      const rest = unread > 0 ? `、読めないもの ${unread}個` : "";
      return `提出物 ${all}個：提出できるもの ${good}個、直す必要のあるもの ${all - good - unread}個${rest}`;
    },
  },
  en: {
    columns: ["submission", "result", "errors", "warnings", "notices"],
    accepted: "can be sent",
    refused: "needs mending",
    unread: "cannot be read",
    heading: (number, total, path) => `[${number}/${total}] ${path}`,
    done: (heading, { accepted, errors, warnings }) =>
      `${heading}: ${accepted ? wordsOf.en.accepted : wordsOf.en.refused} (${counted(errors, "error")}, ${counted(warnings, "warning")})`,
    total: (lines) => {
      const { all, good, unread } = count(lines);
      const rest = unread > 0 ? `, ${unread} cannot be read` : "";
      return `${counted(all, "submission")}: ${good} can be sent, ${all - good - unread} ${all - good - unread === 1 ? "needs" : "need"} mending${rest}`;
    },
  },
};
