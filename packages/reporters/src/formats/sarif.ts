import { sarifLog } from "../sarif/sarif-log.ts";
import { visibleLines, visibleText } from "../visible-text.ts";
import type { TextFormat } from "./report-format.ts";

/** SARIF 2.1.0, the form in which programs that show the findings of any checker read them. */
export const sarif: TextFormat = {
  title: { ja: "検査結果を表示するソフト用の SARIF 2.1.0", en: "SARIF 2.1.0 for programs that show findings" },
  extension: "sarif",
  isText: true,
  write: (view) => `${JSON.stringify(sarifLog(view), withoutControls, 2)}\n`,
};

/** Control characters are shown, since programs print these texts as they are. Only a sentence (`text`) may have lines. */
function withoutControls(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  return key === "text" ? visibleLines(value) : visibleText(value);
}
