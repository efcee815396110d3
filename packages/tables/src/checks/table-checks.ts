import type { CheckDefinition } from "@juso/model";
import { defineCheck, message } from "./define-check.ts";

const section = "表の形式 見出しと行";

/** Checks of a table's header and rows, and of the shape of JSON. */
export const tableChecks: readonly CheckDefinition[] = [
  defineCheck("header-present", {
    severity: "error",
    section,
    title: { ja: "1行目が見出しである", en: "Row 1 is the header" },
    messages: {
      missing: message(
        "1行目に、「{title}」の項目名が1つもありません。データは読んでいません。",
        "1行目に項目名の見出しを入れ、その上に題名や空の行を置かないでください。",
        "Row 1 holds none of the field names of “{titleEn}”. The data was not read.",
        "Put the field names into row 1, with no title or empty row above them.",
      ),
      delimiter: message(
        "「{title}」の項目が、コンマではなくタブ又はセミコロンで区切られています。データは読んでいません。",
        "「CSV（コンマ区切り）」の形式で保存し直してください。",
        "The fields of “{titleEn}” are separated by tabs or semicolons, not by commas. The data was not read.",
        "Save the file again as comma-separated CSV.",
      ),
    },
  }),
  defineCheck("column-known", {
    severity: "error",
    section,
    title: { ja: "見出しがデータ標準にある", en: "The column is known" },
    messages: {
      unknown: message(
        "{column}列の見出しは、「{title}」の項目名ではありません。この列は読んでいません。",
        "見出しを直してください。独自の列を残すときは、見出しを「x_」で始めてください。",
        "The header of column {column} is not a field of “{titleEn}”. The column was not read.",
        "Mend the header. To keep a column of your own, let its header begin with “x_”.",
      ),
      unknownNear: message(
        "{column}列の見出しは、「{title}」の項目名ではありません。「{suggestion}」に似ています。この列は読んでいません。",
        "「{suggestion}」のことであれば、見出しをそのとおりに直してください。独自の列を残すときは、見出しを「x_」で始めてください。",
        "The header of column {column} is not a field of “{titleEn}”; it looks like “{suggestion}”. The column was not read.",
        "If “{suggestion}” is meant, write it exactly so. To keep a column of your own, let its header begin with “x_”.",
      ),
      blank: message(
        "{column}列に値がありますが、見出しが空です。この列は読んでいません。",
        "見出しを入れるか、要らない列を削除してください。",
        "Column {column} has values but no header. The column was not read.",
        "Add the header, or delete the column.",
      ),
    },
  }),
  defineCheck("column-unique", {
    severity: "error",
    section,
    title: { ja: "同じ項目の列が1つだけである", en: "A field has one column" },
    messages: {
      duplicate: message(
        "「{field}」の列が{first}列と{column}列にあります。{first}列だけを読みました。",
        "どちらが正しいかを確かめ、もう一方の列を削除してください。",
        "“{fieldEn}” has two columns, {first} and {column}. Only column {first} was read.",
        "Decide which one is right and delete the other.",
      ),
    },
  }),
  defineCheck("column-present", {
    severity: "error",
    section,
    title: { ja: "必須の列がある", en: "Required columns are present" },
    messages: {
      missing: message(
        "必須の項目「{field}」の列がありません。",
        "1行目に「{field}」の見出しを加え、すべての行に値を入れてください。",
        "The column of the required field “{fieldEn}” is missing.",
        "Add the header “{field}” to row 1 and fill it in on every row.",
      ),
    },
  }),
  defineCheck("record-width", {
    severity: "error",
    section,
    title: { ja: "行の列数が見出しと合う", en: "The row is as wide as the header" },
    messages: {
      tooWide: message(
        "見出しは{expected}列ですが、この行には{found}列あります。",
        '値の中にコンマがあるときは、その値を「"」で囲んでください。余分な値は削除してください。',
        "The header has {expected} columns but this row has {found}.",
        "Put quotation marks around a value that holds a comma, and delete surplus values.",
      ),
    },
  }),
  defineCheck("quote-closed", {
    severity: "error",
    section,
    title: { ja: "引用符が閉じている", en: "Quotation marks are closed" },
    messages: {
      open: message(
        'この行で始まる「"」が閉じていません。この行は読まず、次の行から読み直しました。',
        '値を囲む「"」を閉じてください。値の中の「"」は2つ重ねて「""」と書いてください。',
        "A quotation mark that opens on this line is not closed. The line was not read; reading went on at the next line.",
        'Close the quotation mark. Write a quotation mark inside a value twice ("").',
      ),
      textAfter: message(
        '閉じた「"」のすぐ後に、コンマでも改行でもない文字があります。この行は読まず、次の行から読み直しました。',
        '値の中の「"」は2つ重ねて「""」と書いてください。',
        "A closing quotation mark is followed by neither a comma nor a newline. The line was not read; reading went on at the next line.",
        'Write a quotation mark inside a value twice ("").',
      ),
      tooMany: message(
        "引用符の誤りが{limit}件を超えたため、このファイルの残りは読んでいません。",
        "書き出しの設定（区切り文字と引用符）を確かめ、もう一度書き出してください。",
        "There were more than {limit} errors with quotation marks, so the rest of the file was not read.",
        "Check the delimiter and quotation settings of the export, and export the file again.",
      ),
    },
  }),
  defineCheck("record-length", {
    severity: "error",
    section,
    title: { ja: "1件の長さが上限以内である", en: "A record is within the length limit" },
    messages: {
      tooLong: message(
        "1件の長さが{limit}字を超えるため、読んでいません。",
        "改行が抜けていないか、引用符が閉じているかを確かめてください。",
        "The record is longer than {limit} characters and was not read.",
        "Check for missing newlines and quotation marks that are not closed.",
      ),
    },
  }),
  defineCheck("json-valid", {
    severity: "error",
    section: "JSONの形式",
    title: { ja: "JSONとして正しい", en: "The JSON is valid" },
    messages: {
      syntax: message(
        "JSONとして読めない部分があります。",
        "括弧、引用符、コンマの過不足を直すか、書き出したシステムの担当者に伝えてください。",
        "Part of the file is not valid JSON.",
        "Mend brackets, quotes and commas, or tell the maker of the exporting system.",
      ),
      notRecord: message(
        "{ordinal}番目の要素が、項目と値の組（オブジェクト）ではありません。",
        "1件ごとに、波括弧で囲んだオブジェクトにしてください。",
        "Element {ordinal} is not an object.",
        "Write every record as an object.",
      ),
      tooDeep: message(
        "括弧の入れ子が{limit}段を超えるため、この1件は読んでいません。",
        "1件の記録は、項目と値を並べた平らな形にしてください。書き出したシステムの担当者に伝えてください。",
        "Brackets stand more than {limit} deep inside each other, so this record was not read.",
        "Write a record as plain names and values. Tell the maker of the exporting system.",
      ),
      tooMany: message(
        "記録として読めない値が{limit}件を超えたため、このファイルの残りは読んでいません。",
        "書き出しの設定を確かめ、もう一度書き出してください。",
        "More than {limit} values are not records, so the rest of the file was not read.",
        "Check the settings of the export, and export the file again.",
      ),
    },
    whoFixes: "vendor",
  }),
];
