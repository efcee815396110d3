import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "表の形式 見出しと行";

/** Checks of a table's header and rows, and of the shape of JSON. */
export const tableChecks: readonly CheckDefinition[] = [
  defineCheck("header-present", {
    severity: "error",
    section,
    title: { ja: "見出しがある", en: "There is a header" },
    messages: {
      missing: sentence(
        "1行目から10行目までに、「{title}」の項目名が1つもありません。データは読んでいません。",
        "1行目に項目名の見出しを入れてください。",
        "Rows 1 to 10 hold none of the field names of “{titleEn}”. The data was not read.",
        "Put the field names into row 1.",
      ),
      delimiter: sentence(
        "「{title}」の項目が、コンマではなくタブ又はセミコロンで区切られています。データは読んでいません。",
        "「CSV（コンマ区切り）」の形式で保存し直してください。",
        "The fields of “{titleEn}” are separated by tabs or semicolons, not by commas. The data was not read.",
        "Save the file again as comma-separated CSV.",
      ),
    },
  }),
  defineCheck("header-on-first-row", {
    severity: "info",
    section,
    title: { ja: "1行目が見出しである", en: "Row 1 is the header" },
    messages: {
      lower: sentence(
        "見出しは{row}行目にありました。それより上の行は読んでいません。",
        "直す必要はありません。見出しより上の行を削除すると、この知らせは出ません。",
        "The header stands in row {row}. The rows above it were not read.",
        "Nothing to do. Delete the rows above the header to avoid this notice.",
      ),
    },
  }),
  defineCheck("column-label-plain", {
    severity: "info",
    section,
    title: { ja: "見出しが項目名だけである", en: "The header is the field's name alone" },
    messages: {
      marked: sentence(
        "{column}列の見出しに「{mark}」が付いていますが、「{field}」の列として読みました。",
        "直す必要はありません。見出しを「{field}」だけにすると、この知らせは出ません。",
        "The header of column {column} bears “{mark}”; the column was read as “{fieldEn}”.",
        "Nothing to do. Let the header be the field's name alone to avoid this notice.",
      ),
    },
  }),
  defineCheck("column-unit", {
    severity: "error",
    section,
    title: { ja: "見出しの単位が項目の単位と同じである", en: "The header has the unit of its field" },
    messages: {
      column: sentence(
        "{column}列の見出しの単位は「{unit}」ですが、「{field}」は{expected}で入力する項目です。この列は読んでいません。",
        "値を{expected}の単位に直し、見出しを「{field}」にしてください。値がもともと{expected}の単位なら、見出しだけを直してください。",
        "The header of column {column} has the unit {unit}, but “{fieldEn}” is given in {expected}. The column was not read.",
        "Change the values to {expected} and write the field's name alone into the header. If the values are already in {expected}, change only the header.",
      ),
      table: sentence(
        "ここに、この表の金額の単位が「{unit}」と書かれています。金額は1円単位で入力する決まりのため、金額の列は読んでいません。",
        "すべての金額を1円単位に直し、ここの「{unit}」を消してください。金額がもともと1円単位なら、「{unit}」だけを消してください。",
        "The unit of the amounts is given here as {unit}, but amounts must be in yen. The columns of amounts were not read.",
        "Change all amounts to yen and delete “{unit}” here. If the amounts are already in yen, delete only “{unit}”.",
      ),
    },
  }),
  defineCheck("remark-left-out", {
    severity: "info",
    section,
    title: { ja: "覚え書きを読まなかった", en: "Remarks were left out" },
    messages: {
      column: sentence(
        "{column}列は、備考や番号などの覚え書きの列とみて、読んでいません。",
        "直す必要はありません。データ標準の項目のつもりの列なら、見出しをその項目名に直してください。",
        "Column {column} looks like a column of remarks or running numbers and was not read.",
        "Nothing to do. If it is meant as a field of the standard, write that field's name into the header.",
      ),
      beside: sentence(
        "見出しのない{column}列に文字があります。表の横の覚え書きとみて、読んでいません。",
        "直す必要はありません。データの列なら、見出しを入れてください。",
        "Column {column} has text but no header. It was taken for a note beside the table and was not read.",
        "Nothing to do. If it is a column of data, add its header.",
      ),
      below: sentence(
        "「※」や「（注）」で始まるなど、表の注とみて読まなかった行が{count}行あります。ここは最初の1行です。",
        "直す必要はありません。",
        "{count} {count|row was taken for a note|rows were taken for notes} about the table (beginning with ※ or 注) and {count|was|were} not read.{count|| This is the first one.}",
        "Nothing to do.",
      ),
      example: sentence(
        "記入例（すべてのセルが「例：」で始まる行）が{count}行あり、データとしては読んでいません。ここは最初の1行です。",
        "直す必要はありません。データのつもりの行なら、セルの初めの「例：」を消してください。",
        "{count} {count|row is an example|rows are examples} (every cell begins with 例：) and {count|was|were} not read as data.{count|| This is the first one.}",
        "Nothing to do. If the row is meant as data, remove 例： from the beginning of its cells.",
      ),
    },
  }),
  defineCheck("total-row-left-out", {
    severity: "info",
    section,
    title: { ja: "合計の行を読まなかった", en: "Total rows were left out" },
    messages: {
      total: sentence(
        "合計や小計の行が{count}行あります。データには数えていません。ここは最初の1行です。",
        "直す必要も、合計の行に項目を書き足す必要もありません。",
        "{count} {count|row is a total or subtotal and does|rows are totals or subtotals and do} not count as data.{count|| This is the first one.}",
        "Nothing to do. Nothing has to be filled in on a row of totals.",
      ),
    },
  }),
  defineCheck("table-without-totals", {
    severity: "error",
    section,
    title: { ja: "合計の行がデータに混ざっていない", en: "No total is among the data" },
    messages: {
      doubtful: sentence(
        "「合計」や「計」とだけ書かれた行に、記録として要る項目も入っています（{count}行）。合計の行なら二重に数えてしまいます。ここは最初の1行です。",
        "合計の行なら、行を削除してください。記録なら、「合計」や「計」の代わりに、その内容が分かる言葉を書いてください。",
        "{count} {count|row says|rows say} nothing but “total” where a name or a description belongs, and {count|is filled in like a record|are filled in like records}. Figures of totals would count twice.{count|| This is the first one.}",
        "Delete the rows that are totals. If one is a record, write what it is instead of “total”.",
      ),
    },
  }),
  defineCheck("column-known", {
    severity: "error",
    section,
    title: { ja: "見出しがデータ標準にある", en: "The column is known" },
    messages: {
      unknown: sentence(
        "{column}列の見出しは、「{title}」の項目名ではありません。この列は読んでいません。",
        "見出しを直してください。独自の列を残すときは、見出しを「x_」で始めてください。",
        "The header of column {column} is not a field of “{titleEn}”. The column was not read.",
        "Mend the header. To keep a column of your own, let its header begin with “x_”.",
      ),
      unknownNear: sentence(
        "{column}列の見出しは、「{title}」の項目名ではありません。「{suggestion}」に似ています。この列は読んでいません。",
        "「{suggestion}」のことであれば、見出しをそのとおりに直してください。独自の列を残すときは、見出しを「x_」で始めてください。",
        "The header of column {column} is not a field of “{titleEn}”; it looks like “{suggestion}”. The column was not read.",
        "If “{suggestion}” is meant, write it exactly so. To keep a column of your own, let its header begin with “x_”.",
      ),
      blank: sentence(
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
      duplicate: sentence(
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
      missing: sentence(
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
      tooWide: sentence(
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
      open: sentence(
        'この行で始まる「"」が閉じていません。この行は読まず、次の行から読み直しました。',
        '値を囲む「"」を閉じてください。値の中の「"」は2つ重ねて「""」と書いてください。',
        "A quotation mark that opens on this line is not closed. The line was not read; reading went on at the next line.",
        'Close the quotation mark. Write a quotation mark inside a value twice ("").',
      ),
      textAfter: sentence(
        '閉じた「"」のすぐ後に、コンマでも改行でもない文字があります。この行は読まず、次の行から読み直しました。',
        '値の中の「"」は2つ重ねて「""」と書いてください。',
        "A closing quotation mark is followed by neither a comma nor a newline. The line was not read; reading went on at the next line.",
        'Write a quotation mark inside a value twice ("").',
      ),
      tooMany: sentence(
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
      tooLong: sentence(
        "1件の長さが{limit}字を超えるため、読んでいません。",
        "改行が抜けていないか、引用符が閉じているかを確かめてください。",
        "The record is longer than {limit} characters and was not read.",
        "Check for missing newlines and quotation marks that are not closed.",
      ),
      tooManyBytes: sentence(
        "1件の大きさが{limit}バイトを超えるため、読んでいません。",
        "改行が抜けていないか、引用符が閉じているかを確かめてください。",
        "The record is larger than {limit} bytes and was not read.",
        "Check for missing newlines and quotation marks that are not closed.",
      ),
    },
  }),
  defineCheck("json-valid", {
    severity: "error",
    section: "JSONの形式",
    title: { ja: "JSONとして正しい", en: "The JSON is valid" },
    messages: {
      syntax: sentence(
        "JSONとして読めない部分があります。",
        "括弧、引用符、コンマの過不足を直すか、書き出したシステムの担当者に伝えてください。",
        "Part of the file is not valid JSON.",
        "Mend brackets, quotes and commas, or tell the maker of the exporting system.",
      ),
      notRecord: sentence(
        "{ordinal}番目の要素が、項目と値の組（オブジェクト）ではありません。",
        "1件ごとに、波括弧で囲んだオブジェクトにしてください。",
        "Element {ordinal} is not an object.",
        "Write every record as an object.",
      ),
      tooDeep: sentence(
        "括弧の入れ子が{limit}段を超えるため、この1件は読んでいません。",
        "1件の記録は、項目と値を並べた平らな形にしてください。書き出したシステムの担当者に伝えてください。",
        "Brackets stand more than {limit} deep inside each other, so this record was not read.",
        "Write a record as plain names and values. Tell the maker of the exporting system.",
      ),
      tooMany: sentence(
        "記録として読めない値が{limit}件を超えたため、このファイルの残りは読んでいません。",
        "書き出しの設定を確かめ、もう一度書き出してください。",
        "More than {limit} values are not records, so the rest of the file was not read.",
        "Check the settings of the export, and export the file again.",
      ),
    },
    whoFixes: "vendor",
  }),
];
