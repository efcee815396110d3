import { JusoError, type Report } from "@juso/model";
import type { CommandIo } from "../cli-io.ts";
import { readInput } from "./read-input.ts";

/** A report with all findings that may be kept stays below this. */
const reportBytes = 256 * 2 ** 20;

/**
 * Reads a report that `juso validate --format json` wrote earlier.
 *
 * @throws JusoError `input-not-found` when there is no such file; `usage` when it is no report of this version.
 */
export async function readReport(path: string, io: CommandIo): Promise<Report> {
  const bytes = await readInput(path, reportBytes, (cause) => unreadable(path, cause), io);
  try {
    const report = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Partial<Report> | null;
    if (isReport(report)) return report;
  } catch (cause) {
    throw noReport(path, cause);
  }
  throw noReport(path);
}

function isReport(report: Partial<Report> | null): report is Report {
  if (typeof report !== "object" || report === null || report.reportVersion !== 1) return false;
  const { findings, summary, omitted, asOf } = report;
  return Array.isArray(findings) && typeof asOf === "string" && isMap(summary?.byRule) && isMap(omitted?.byRule);
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function unreadable(path: string, cause: unknown): JusoError {
  const text = {
    ja: `前回の報告「${path}」を読めません。--baseline に、juso validate --format json の結果のファイルを指定してください。`,
    en: `The earlier report "${path}" cannot be read. Give --baseline a file that juso validate --format json wrote.`,
  };
  return new JusoError("input-not-found", text, { cause });
}

function noReport(path: string, cause?: unknown): JusoError {
  const text = {
    ja: `「${path}」は検査の報告ではありません。--baseline に、juso validate --format json の結果のファイルを指定してください。`,
    en: `"${path}" is not a report of a check. Give --baseline a file that juso validate --format json wrote.`,
  };
  return new JusoError("usage", text, cause === undefined ? {} : { cause });
}
