import { reportTable } from "../csv/report-table.ts";
import type { TextFormat } from "./report-format.ts";

/** Everything that a report says as one table, to sort and to filter in any program for tables. */
export const csv: TextFormat = {
  title: { ja: "指摘の一覧を表計算ソフトで開く CSV", en: "the findings as CSV, for any program for tables" },
  extension: "csv",
  isText: true,
  write: reportTable,
};
