import type { ByteSource, Text } from "@juso/model";
import { markedLists, openWorkbook, reportSheetName } from "@juso/workbook";
import { manifestSheetName } from "../workbook/workbook-layout.ts";
import { kindByName, readHead } from "./file-kind.ts";
import { defaultReadLimits } from "./read-limits.ts";

/**
 * What an earlier check wrote. `report`: a report and nothing else, in whatever form; `marked`: a workbook of a submission with marks, which a
 * clerk may have mended and sent; `copy`: the same without a cover, which may be a copy of tables of text.
 */
export type OwnOutput =
  | { readonly kind: "report" | "marked" }
  | { readonly kind: "copy"; readonly sheets: readonly string[] };

/** The title of the first column of a report in CSV, by which it is known. */
export const reportTableMark: Text = { ja: "検査の報告の行", en: "Row of the report" };

/** Tells by the content whether a check wrote this file; `undefined` for every other one, also one that cannot be read. */
export async function ownOutputOf(source: ByteSource): Promise<OwnOutput | undefined> {
  if (source.obstacle !== undefined || source.size === 0) return undefined;
  try {
    switch (kindByName(source.name)) {
      case "json":
        return isReport(new TextDecoder().decode(await readHead(source, 1024))) ? { kind: "report" } : undefined;
      case "csv":
        return isReportTable(new TextDecoder().decode(await readHead(source, 64))) ? { kind: "report" } : undefined;
      case "workbook":
        return await workbookOutput(source);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** A report in JSON says so with its first key; one in SARIF begins with the schema of logs, which are no data of a submission, whoever wrote them. */
function isReport(head: string): boolean {
  return /^\uFEFF?\s*\{\s*(?:"reportVersion"\s*:|[^{[]{0,80}"\$schema"\s*:\s*"[^"]*\/sarif-schema-[^"]*")/.test(head);
}

function isReportTable(head: string): boolean {
  return [reportTableMark.ja, reportTableMark.en].some((title) => head.startsWith(`${title},`));
}

async function workbookOutput(source: ByteSource): Promise<OwnOutput | undefined> {
  const opened = await openWorkbook(source, defaultReadLimits);
  if (opened.kind !== "open") return undefined;
  const names = opened.workbook.sheets.map(({ name }) => name);
  if (names.includes(reportSheetName)) return { kind: "report" };
  const lists = await markedLists(opened.workbook);
  if (lists.length === 0) return undefined;
  const sheets = names.filter((name) => !lists.includes(name));
  if (sheets.length === 0) return { kind: "report" };
  return sheets.includes(manifestSheetName) ? { kind: "marked" } : { kind: "copy", sheets };
}
