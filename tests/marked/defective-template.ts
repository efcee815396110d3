import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ByteSource, memorySource, type Report } from "@juso/model";
import { jsonReport } from "@juso/reporters";
import { type ValidateOptions, validate } from "@juso/validator";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";

/** The name by which the workbook is submitted. */
const workbookName = "town.xlsx";

/** The entry workbook, filled in with a submission that has five errors, each in a cell. */
export async function defectiveTemplate(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "juso-marked-"));
  try {
    const from = join(examplesFolder, "mihonkawa-town-defects/submission");
    const { exit, notes } = await runJuso(folder, "template", "--from", from, "--out", workbookName);
    if (exit !== 0) throw new Error(notes);
    return new Uint8Array(readFileSync(join(folder, workbookName)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Submits a workbook. */
export async function reportOf(bytes: Uint8Array, options: Partial<ValidateOptions> = {}): Promise<Report> {
  return (await validate([sourceOf(bytes)], { asOf: "2026-04-01", ...options })).report;
}

/** The bytes as a file of the submission. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return memorySource(workbookName, bytes);
}

/** A report as JSON but for what tells one file from another. */
export function withoutBytes(report: Report): string {
  return jsonReport({ ...report, inputs: report.inputs.map((input) => ({ ...input, bytes: 0, sha256: "" })) });
}

/** What a person types into the cells that were marked, by sheet and cell. */
export const corrections: readonly (readonly [sheet: string, cell: string, value: string | null])[] = [
  ["市町村", "L3", null],
  ["重層的支援体制整備事業（年度）", "G3", "総合相談窓口と地域づくりの拠点を、毎月の会議でつなぎます。"],
  ["構成事業", "C11", "はい"],
  ["拠点", "S3", "属性を問わない"],
  ["配置", "I10", "属性を問わない"],
];
