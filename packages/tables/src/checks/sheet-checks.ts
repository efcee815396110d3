import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "提出物 シート";

/** Checks of what a person sees of a sheet, or does not see. What is hidden is read like everything else, and said. */
export const sheetChecks: readonly CheckDefinition[] = [
  defineCheck("sheet-known", {
    severity: "info",
    section,
    title: { ja: "シートがデータ標準の表である", en: "The sheet is a table of the standard" },
    messages: {
      memo: sentence(
        "データ標準の表ではないため、このシートは読んでいません。",
        "メモなど、提出するデータでなければ、そのままで構いません。データのシートであれば、シート名を「{example}」のような決められた名前に直してください。",
        "The sheet is not a table of the standard, so it was not read.",
        "Nothing to do if it holds notes. If it holds data, use one of the standard sheet names, such as “{example}”.",
      ),
    },
  }),
  defineCheck("sheet-unique", {
    severity: "warning",
    section,
    title: { ja: "同じ表のシートが1つだけである", en: "A table has one sheet" },
    messages: {
      sameEntity: sentence(
        "「{title}」のシートが2つ以上あります（1つ目は「{first}」）。どちらも読みました。",
        "古い写しなど、要らない方を削除してください。分けて記入したものであれば、1つのシートにまとめてください。",
        "“{titleEn}” has two or more sheets (the first is “{first}”). All were read.",
        "Delete the one that is not needed, such as an old copy. If the data was split, join it in one sheet.",
      ),
    },
  }),
  defineCheck("sheet-visible", {
    severity: "info",
    section,
    title: { ja: "データのシートが隠れていない", en: "Sheets with data are visible" },
    messages: {
      hidden: sentence(
        "非表示のシートですが、「{title}」のデータ{count}件を、ほかのシートと同じように読みました。",
        "提出するデータであれば、そのままで構いません。提出しないデータであれば、シートを削除してください。",
        "The sheet is hidden, but its {count} {count|record|records} of “{titleEn}” {count|was|were} read like those of other sheets.",
        "Nothing to do if the data is to be submitted. Otherwise delete the sheet.",
      ),
    },
  }),
  defineCheck("row-visible", {
    severity: "info",
    section,
    title: { ja: "データの行が隠れていない", en: "Rows with data are visible" },
    messages: {
      hidden: sentence(
        "非表示の行が{count}行あり、ほかの行と同じように読みました。ここは最初の行です。",
        "提出するデータであれば、そのままで構いません。提出しないデータであれば、行を削除してください。",
        "{count} {count|row is|rows are} hidden and {count|was|were} read like other rows.{count|| This is the first one.}",
        "Nothing to do if the data is to be submitted. Otherwise delete the rows.",
      ),
      filtered: sentence(
        "フィルターなどで隠れている行が{count}行あり、ほかの行と同じように読みました。ここは最初の行です。",
        "提出するデータであれば、そのままで構いません。提出しないデータであれば、フィルターを解除して、その行を削除してください。",
        "{count} {count|row is|rows are} hidden by a filter or by hand and {count|was|were} read like other rows.{count|| This is the first one.}",
        "Nothing to do if the data is to be submitted. Otherwise clear the filter and delete those rows.",
      ),
    },
  }),
  defineCheck("column-visible", {
    severity: "info",
    section,
    title: { ja: "データの列が隠れていない", en: "Columns with data are visible" },
    messages: {
      hidden: sentence(
        "非表示の列が{count}列あり（{columns}）、ほかの列と同じように読みました。",
        "提出するデータであれば、そのままで構いません。提出しないデータであれば、列を削除してください。",
        "{count} {count|column is|columns are} hidden ({columns}) and {count|was|were} read like other columns.",
        "Nothing to do if the data is to be submitted. Otherwise delete the columns.",
      ),
    },
  }),
  defineCheck("cell-not-merged", {
    severity: "warning",
    section,
    title: { ja: "データのセルが結合されていない", en: "Cells with data are not merged" },
    messages: {
      merged: sentence(
        "データの行に、結合したセルが{count}か所あります（{ranges}）。結合したセルの値は左上の1つだけに入り、残りは空欄として読みました。",
        "セルの結合を解除し、空いたセルにも値を入力してください。",
        "{count} {count|place|places} in the rows of data {count|is|are} merged ({ranges}). Only the top left cell of each holds the value; the others were read as blank.",
        "Unmerge the cells and fill in those that are left blank.",
      ),
    },
  }),
];
