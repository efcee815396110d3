import type { OptionsOf } from "../options/option-definition.ts";

/** What every command about packages that arrived is told of the reception. */
export const receptionOptions = {
  roster: {
    kind: "path",
    value: "file",
    text: {
      ja: "都道府県の市町村の名簿（CSV）。省くと、誰が出していないかは分かりません",
      en: "Roster of the prefecture's municipalities (CSV); without it nobody can tell who did not submit",
    },
  },
  fiscalYear: {
    kind: "fiscalYear",
    value: "year",
    text: { ja: "受け付ける年度（例 2025、R7）", en: "Fiscal year that is received, such as 2025" },
  },
  document: {
    kind: "choice",
    value: "kind",
    choices: ["application", "change", "report", "none"],
    fallback: "application",
    text: {
      ja: "受け付ける文書：application（申請）、change（変更）、report（実績）、none（金額なし）",
      en: "Document that is received; none for packages without amounts",
    },
  },
  deadline: {
    kind: "day",
    value: "date",
    text: { ja: "提出の期限。これより後に届いたものは期限後とします", en: "Day by which packages had to arrive" },
  },
  receptions: {
    kind: "path",
    value: "file",
    text: {
      ja: "受付簿（CSV）：ファイル名か受領番号と受付日。省くとファイルの更新日を受付日とします",
      en: "Book of receptions (CSV): file name or receipt number, and date; the date of the file without it",
    },
  },
  choices: {
    kind: "path",
    value: "file",
    text: {
      ja: "採用（CSV）：同じ市町村から届いた複数のうち、どれを集計に入れるか",
      en: "Choices (CSV): which of several packages of one municipality is added up",
    },
  },
} as const;

/** The values of `receptionOptions`. */
export type ReceptionOptions = OptionsOf<typeof receptionOptions>;
