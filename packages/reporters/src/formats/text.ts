import { textReport } from "../text-report.ts";
import type { TextFormat } from "./report-format.ts";

/** The report in words, for a terminal or a mail. */
export const text: TextFormat = {
  title: { ja: "画面やメールで読む文章", en: "text for a terminal or a mail" },
  extension: "txt",
  isText: true,
  write: (view, isColoured) => textReport(view, { isColoured }),
};
