import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "表の形式 セルの値";

/** Notices and errors about how a cell was read. Notices are given once for each column, with a count. */
export const cellChecks: readonly CheckDefinition[] = [
  defineCheck("date-converted", {
    severity: "info",
    section,
    title: { ja: "日付を読み替えた", en: "Dates were converted" },
    messages: {
      converted: sentence(
        "「{field}」の列で、{count}件の日付を「2025-04-01」の形に読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から「2025-04-01」の形で入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|date was read as a date|dates were read as dates} like 2025-04-01.{count|| This is the first one.}",
        "Nothing to do. Dates written like 2025-04-01 avoid this notice.",
      ),
      timeDropped: sentence(
        "「{field}」の列で、{count}件の日付の後ろに時刻が付いていました。日付だけを読み、時刻は除きました。ここは最初の1件です。",
        "日付が合っていれば、直す必要はありません。次回から時刻を付けずに「2025-04-01」の形で入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|date has|dates have} a time behind {count|it|them}. Only the date was read.{count|| This is the first one.}",
        "Nothing to do if the dates are right. Dates without a time, like 2025-04-01, avoid this notice.",
      ),
      serial: sentence(
        "「{field}」の列で、{count}件の日付が「45748」のような5桁の数字になっていました。Excelが日付を表す番号とみて、日付に直して読みました。ここは最初の1件です。",
        "ここの日付が合っているかを確かめてください。列の書式（標準、数値など）を「日付」に直すと、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|date is a five-digit number|dates are five-digit numbers} like 45748, by which Excel keeps dates, and {count|was|were} read so.{count|| This is the first one.}",
        "Check that the date here is right. Give the column a date format instead of General or Number to avoid this notice.",
      ),
    },
  }),
  defineCheck("date-era-valid", {
    severity: "error",
    section,
    title: { ja: "元号と日付が合う", en: "The era fits the date" },
    messages: {
      mismatch: sentence(
        "「{field}」の日付は、{era}の期間（{from}から{to}まで）に入っていません。",
        "元号と年のどちらが誤りかを確かめて直してください（年が正しいときの書き方：{japanese}、{iso}）。",
        "The date of “{fieldEn}” is outside the era {era} ({from} to {to}).",
        "Check whether the era or the year is wrong and mend it (how to write it when the year is right: {japanese}, {iso}).",
      ),
    },
  }),
  defineCheck("number-normalised", {
    severity: "info",
    section,
    title: { ja: "数値を読み替えた", en: "Numbers were normalised" },
    messages: {
      normalised: sentence(
        "「{field}」の列で、{count}件の数値の書き方（全角、桁区切り、円の記号や単位など）を読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から半角の数字だけで入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|number was|numbers were} read from other ways of writing (full width, separators, yen signs, units).{count|| This is the first one.}",
        "Nothing to do. Plain digits avoid this notice.",
      ),
      negative: sentence(
        "「{field}」の列で、「△」や「▲」の付いた数値が{count}件あり、マイナスの数として読みました。ここは最初の1件です。",
        "マイナスの数でよければ、直す必要はありません。次回から「-1000」のように入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|number bears|numbers bear} △ or ▲ and {count|was|were} read as negative.{count|| This is the first one.}",
        "Nothing to do if they are negative. Written like -1000 they avoid this notice.",
      ),
    },
  }),
  defineCheck("fiscal-year-converted", {
    severity: "info",
    section,
    title: { ja: "年度を西暦に読み替えた", en: "Fiscal years were converted" },
    messages: {
      converted: sentence(
        "「{field}」の列で、{count}件の年度（令和7年度、R7など）を「2025」のような西暦に読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から「2025」のように西暦4桁で入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|fiscal year|fiscal years} (令和7年度, R7 and so on) {count|was|were} read as {count|a year|years} like 2025.{count|| This is the first one.}",
        "Nothing to do. Years written like 2025 avoid this notice.",
      ),
      cover: sentence(
        "表紙の「{label}」を、{fiscalYear}年度と読みました。",
        "年度が合っていれば、直す必要はありません。次回から「{fiscalYear}」のように西暦4桁で入力すると、この知らせは出ません。",
        "“{label}” of the cover was read as fiscal year {fiscalYear}.",
        "Nothing to do if the year is right. Written like {fiscalYear} it avoids this notice.",
      ),
    },
  }),
  defineCheck("boolean-converted", {
    severity: "info",
    section,
    title: { ja: "「はい」「いいえ」を読み替えた", en: "Answers were converted" },
    messages: {
      converted: sentence(
        "「{field}」の列で、{count}件の答え（有・無、○・×、1・0、TRUE・FALSEなど）を「はい」又は「いいえ」に読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から「はい」か「いいえ」で入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|answer|answers} (有, ○, 1, TRUE and so on) {count|was|were} read as yes or no.{count|| This is the first one.}",
        "Nothing to do. はい and いいえ avoid this notice.",
      ),
    },
  }),
  defineCheck("id-normalised", {
    severity: "info",
    section,
    title: { ja: "IDを読み替えた", en: "Ids were normalised" },
    messages: {
      normalised: sentence(
        "「{field}」の列で、{count}件の値の全角の英数字を半角に直し、前後の空白を除いて読みました。ここは最初の1件です。",
        "直す必要はありません。次回から半角で、空白を入れずに入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|value was|values were} read with half-width letters and digits and without spaces at the ends.{count|| This is the first one.}",
        "Nothing to do. Half-width characters without spaces avoid this notice.",
      ),
    },
  }),
  defineCheck("list-normalised", {
    severity: "info",
    section,
    title: { ja: "区切りを読み替えた", en: "Separators were normalised" },
    messages: {
      normalised: sentence(
        "「{field}」の列で、{count}件のセルの区切り（読点、コンマ、改行、空白など）を「;」に読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から値の間に半角の「;」だけを入れると、この知らせは出ません。",
        "In the column “{fieldEn}”, other separators (、, commas, line breaks, spaces) were read as ; in {count} {count|cell|cells}.{count|| This is the first one.}",
        "Nothing to do. A single ; between the values avoids this notice.",
      ),
    },
  }),
  defineCheck("code-normalised", {
    severity: "info",
    section,
    title: { ja: "コードを読み替えた", en: "Codes were normalised" },
    messages: {
      normalised: sentence(
        "「{field}」の列で、{count}件の値を、全角と半角又は前後の空白の違いを除いて読み替えました。ここは最初の1件です。",
        "直す必要はありません。次回から一覧にある書き方のとおりに入力すると、この知らせは出ません。",
        "In the column “{fieldEn}”, {count} {count|value was|values were} matched apart from character width or surrounding blanks.{count|| This is the first one.}",
        "Nothing to do. Values written exactly as listed avoid this notice.",
      ),
      cover: sentence(
        "表紙の「{label}」を、全角と半角、大文字と小文字又は前後の空白の違いを除いて読み替えました。",
        "直す必要はありません。次回から半角で、空白を入れずに入力すると、この知らせは出ません。",
        "“{label}” of the cover was read apart from character width, case or surrounding blanks.",
        "Nothing to do. Half-width characters without blanks avoid this notice.",
      ),
    },
  }),
  defineCheck("text-cell-kept", {
    severity: "warning",
    section,
    title: { ja: "文字のセルが数値や日付に変わっていない", en: "Text cells are text" },
    messages: {
      number: sentence(
        "「{field}」の列で、{count}件の値が、文字ではなく数値のセルになっています。先頭の0が落ちているおそれがあります。ここは最初の1件です。",
        "列の書式を「文字列」にしてから、元の値を入力し直してください。",
        "In the column “{fieldEn}”, {count} {count|value is a number cell|values are number cells} instead of text. Leading zeros may be lost.{count|| This is the first one.}",
        "Set the column's format to Text, then enter the original values again.",
      ),
      date: sentence(
        "「{field}」の列で、{count}件の値が、文字ではなく日付のセルになっています。「1-2」のような値が日付に変わったおそれがあります。ここは最初の1件です。",
        "列の書式を「文字列」にしてから、元の値を入力し直してください。",
        "In the column “{fieldEn}”, {count} {count|value is a date cell|values are date cells} instead of text. Values such as 1-2 may have become dates.{count|| This is the first one.}",
        "Set the column's format to Text, then enter the original values again.",
      ),
      boolean: sentence(
        "「{field}」の列で、{count}件の値が、文字ではなくTRUE又はFALSEのセルになっています。ここは最初の1件です。",
        "列の書式を「文字列」にしてから、元の値を入力し直してください。",
        "In the column “{fieldEn}”, {count} {count|value is a TRUE or FALSE cell|values are TRUE or FALSE cells} instead of text.{count|| This is the first one.}",
        "Set the column's format to Text, then enter the original values again.",
      ),
    },
  }),
  defineCheck("cell-stored-completely", {
    severity: "error",
    section,
    title: { ja: "セルの値が保存されている", en: "Cells hold their values" },
    messages: {
      uncalculated: sentence(
        "計算結果が保存されていない数式が、このシートに{count}件あります。空のセルとして読みました。ここは最初の1件です。",
        "Excelで開いて計算させ、保存し直してください。",
        "The sheet has {count} {count|formula|formulas} without a stored result, read as blank.{count|| This is the first one.}",
        "Open the workbook in Excel, let it calculate, and save it again.",
      ),
    },
  }),
  defineCheck("cell-without-error", {
    severity: "error",
    section,
    title: { ja: "セルがエラーでない", en: "The cell is not an error" },
    messages: {
      error: sentence(
        "「{field}」のセルが、Excelの計算のエラー（#REF!など）になっています。",
        "数式を直すか、値を直接入力してください。",
        "The cell of “{fieldEn}” is an Excel calculation error (such as #REF!).",
        "Mend the formula, or enter the value itself.",
      ),
    },
  }),
];
