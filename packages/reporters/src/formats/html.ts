import { reportPage } from "../html/report-page.ts";
import type { TextFormat } from "./report-format.ts";

/** The report as one file for a browser, to read, to print and to send on. */
export const html: TextFormat = {
  title: { ja: "ブラウザーで読み、印刷する1つのファイル", en: "one file to read in a browser and to print" },
  extension: "html",
  isText: true,
  write: reportPage,
};
