import type { SubmissionDraft, TableDraft } from "../submission-draft.ts";
import { columnName } from "../submission-draft.ts";
import type { Defect, DraftPlaceOf } from "./defect.ts";

/** What is wrong with the files themselves: names, encodings, headers, rows, how cells are written. */
export const readingDefects: readonly Defect[] = [
  {
    id: "operator-column-unknown",
    title: {
      ja: "実施者の表に、データ標準にない列がある",
      en: "The operator table has a column the standard does not know",
    },
    spoil({ reshape, expect }) {
      reshape((draft) => addColumn(draft, "operator.csv", "再委託の有無", "なし"));
      expect("column-known", "unknown", "error", headerOf("operator.csv", "再委託の有無"));
    },
  },
  {
    id: "site-column-misspelt",
    title: { ja: "拠点の表の見出しが、似た別の言い方になっている", en: "A header of the site table is nearly right" },
    spoil({ reshape, expect }) {
      reshape((draft) => {
        const table = tableOf(draft, "site.csv");
        table.headers[table.headers.indexOf("年間開設日数")] = "年間開所日数";
      });
      expect("column-known", "unknownNear", "error", headerOf("site.csv", "年間開所日数"));
    },
  },
  {
    id: "staff-column-twice",
    title: { ja: "職員の表に、同じ項目の列が2つある", en: "The staff table has a column twice" },
    spoil({ reshape, expect }) {
      reshape((draft) => addColumn(draft, "staff.csv", "資格", "その他"));
      expect("column-unique", "duplicate", "error", (draft) => {
        const column = tableOf(draft, "staff.csv").headers.lastIndexOf("資格");
        return {
          file: "staff.csv",
          line: 1,
          column: column + 1,
          cell: `${columnName(column)}1`,
          field: "qualificationCodes",
        };
      });
    },
  },
  {
    id: "evaluation-row-too-wide",
    title: {
      ja: "評価の表に、見出しより列の多い行がある",
      en: "A row of the evaluation table is wider than its header",
    },
    spoil({ reshape, expect }) {
      reshape((draft) => tableOf(draft, "evaluation.csv").rows[4]?.push("追記"));
      expect("record-width", "tooWide", "error", (draft) => {
        const table = tableOf(draft, "evaluation.csv");
        const breaks = table.rows.slice(0, 4).flat().join("").split("\n").length - 1;
        const column = table.headers.length;
        return { file: "evaluation.csv", line: 6 + breaks, column: column + 1, cell: `${columnName(column)}6` };
      });
    },
  },
  {
    id: "grant-document-date-in-japanese-era",
    title: { ja: "文書の日付が和暦で書かれている", en: "The date of a document is written in the Japanese era" },
    spoil({ find, set, expect }) {
      const record = find(
        "grantDocument",
        (candidate) => candidate.documentKind === "report" && candidate.payer === "national",
      );
      set(record, "documentDate", "令和8年4月9日");
      expect("date-converted", "converted", "info", { entity: "grantDocument", record, field: "documentDate" });
    },
  },
  {
    id: "community-evaluation-era-ended",
    title: { ja: "終わった元号の日付がある", en: "A date is written in an era that had ended" },
    spoil({ find, set, expect }) {
      const record = find("communityEvaluation", () => true);
      set(record, "evaluatedDate", "平成38年3月12日");
      expect("date-era-valid", "mismatch", "error", { entity: "communityEvaluation", record, field: "evaluatedDate" });
    },
  },
  {
    id: "grant-setting-number-full-width",
    title: { ja: "金額が全角の数字で書かれている", en: "An amount is written in full-width digits" },
    spoil({ find, set, expect }) {
      const record = find("grantSetting", () => true);
      set(record, "adjustmentGrantYen", "１３，２３４，０００");
      expect("number-normalised", "normalised", "info", {
        entity: "grantSetting",
        record,
        field: "adjustmentGrantYen",
      });
    },
  },
  {
    id: "income-line-quote-open",
    title: { ja: "収入の表に、閉じていない引用符がある", en: "A quotation mark of the income table is not closed" },
    spoil({ records, rewrite, expect }) {
      const line = (records.incomeLine?.length ?? 0) + 1;
      rewrite("income-line.csv", (bytes) => {
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return new TextEncoder().encode(text.replace(",居場所への企業の寄附", ',"居場所への企業の寄附'));
      });
      expect("quote-closed", "open", "error", () => ({ file: "income-line.csv", line }));
    },
  },
  {
    id: "category-cap-utf16",
    title: { ja: "区分別の上限の表がUTF-16で保存されている", en: "The table of ceilings is saved as UTF-16" },
    spoil({ rewrite, expect }) {
      rewrite(
        "category-cap.csv",
        (bytes) => new Uint8Array(Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), "utf16le")),
      );
      expect("encoding-supported", "utf16", "error", () => ({ file: "category-cap.csv" }));
    },
  },
  {
    id: "service-activity-json-broken",
    title: { ja: "支援活動のJSON Linesに、JSONでない行がある", en: "A line of the service activities is not JSON" },
    spoil({ rewrite, expect }) {
      rewrite("service-activity.jsonl", (bytes) => {
        const lines = new TextDecoder().decode(bytes).split("\n");
        lines[99] = (lines[99] as string).replace('"activityDate":', '"activityDate"');
        return new TextEncoder().encode(lines.join("\n"));
      });
      expect("json-valid", "syntax", "error", () => ({ file: "service-activity.jsonl", line: 100 }));
    },
  },
  {
    id: "grant-receipt-changed-after-manifest",
    title: {
      ja: "表紙情報を作った後に、受入の表が変わっている",
      en: "The receipts changed after the manifest was made",
    },
    spoil({ afterwards, expect }) {
      afterwards((_manifest, files) => {
        const bytes = files.get("grant-receipt.csv") as Uint8Array;
        files.set("grant-receipt.csv", new Uint8Array([...bytes, 13, 10]));
      });
      expect("file-hash-matches", "differs", "error", () => ({ file: "grant-receipt.csv" }));
    },
  },
  {
    id: "manifest-file-missing",
    title: { ja: "表紙情報にあるファイルが入っていない", en: "A file that the manifest lists is missing" },
    spoil({ afterwards, expect }) {
      afterwards((manifest) => manifest.documents.push({ path: "impact-amount-2.csv", entity: "impactAmount" }));
      expect("manifest-lists-file", "fileMissing", "error", () => ({ file: "manifest.json" }));
    },
  },
  {
    id: "file-not-in-manifest",
    title: {
      ja: "表紙情報にない、前の版のファイルが残っている",
      en: "An earlier file is left that the manifest does not list",
    },
    spoil({ afterwards, expect }) {
      afterwards((_manifest, files) => files.set("case-old.csv", files.get("case.csv") as Uint8Array));
      expect("manifest-lists-file", "fileUnlisted", "error", () => ({ file: "case-old.csv" }));
    },
  },
];

function tableOf(draft: SubmissionDraft, path: string): TableDraft {
  return draft.find((file): file is TableDraft => !("records" in file) && file.path === path) as TableDraft;
}

function addColumn(draft: SubmissionDraft, path: string, header: string, cell: string): void {
  const table = tableOf(draft, path);
  table.headers.push(header);
  table.keys.push("");
  for (const row of table.rows) row.push(cell);
}

function headerOf(path: string, header: string): DraftPlaceOf {
  return (draft) => {
    const column = tableOf(draft, path).headers.indexOf(header);
    return { file: path, line: 1, column: column + 1, cell: `${columnName(column)}1` };
  };
}
