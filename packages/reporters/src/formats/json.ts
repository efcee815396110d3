import { jsonReport } from "../json-report.ts";
import type { TextFormat } from "./report-format.ts";

/** The report itself, for programs: `report.schema.json`. */
export const json: TextFormat = {
  title: { ja: "プログラム用の JSON", en: "JSON for programs" },
  extension: "json",
  isText: true,
  write: ({ report }) => jsonReport(report),
};
