import type { CheckDefinition } from "@juso/model";
import { defineCheck, message } from "./define-check.ts";

const section = "提出物 ファイル";

/** Checks of a file as a whole: can it be opened, is it what it is called, is it complete. */
export const fileChecks: readonly CheckDefinition[] = [
  defineCheck("file-not-empty", {
    severity: "error",
    section,
    title: { ja: "ファイルに中身がある", en: "The file has content" },
    messages: {
      empty: message(
        "ファイルの大きさが0バイトで、中身がありません。",
        "元のシステムからもう一度書き出し、中身のあるファイルに差し替えてください。該当するデータがないときは、見出しの行だけを残してください。",
        "The file has no content (0 bytes).",
        "Export it again and replace it. If there is nothing to report, keep the header row only.",
      ),
    },
  }),
  defineCheck("file-name-unique", {
    severity: "error",
    section,
    title: { ja: "同じ名前のファイルが1つだけである", en: "A file name occurs once" },
    messages: {
      sameName: message(
        "提出物の中に、この名前のファイルが2つ以上あります。1つ目だけを読みました。",
        "どちらが正しいかを確かめ、もう一方を提出物から除いてください。",
        "The submission holds two or more files of this name. Only the first was read.",
        "Decide which one is right and take the other out of the submission.",
      ),
    },
  }),
  defineCheck("file-readable", {
    severity: "error",
    section,
    title: { ja: "ファイルを開ける", en: "The file can be opened" },
    messages: {
      oldWorkbook: message(
        "古い形式のExcelブック（.xls）か、パスワードで保護されたブックのため、開けません。",
        "Excelで開き、パスワードを外して「Excelブック（.xlsx）」の形式で保存し直してください。",
        "This is an old Excel workbook (.xls) or a workbook with a password, so it cannot be opened.",
        "Open it in Excel, remove the password, and save it as an Excel workbook (.xlsx).",
      ),
      binary: message(
        "文字のデータではないため、表として読めません。",
        "CSV、Excelブック（.xlsx）又はJSONの形式で保存し直してください。",
        "This is not text, so it cannot be read as a table.",
        "Save it as CSV, as an Excel workbook (.xlsx) or as JSON.",
      ),
      otherDocument: message(
        "Excelブックではなく、ほかのソフトの文書（ODF、Wordなど）のため、表として読めません。",
        "表計算ソフトで開き、「Excelブック（.xlsx）」の形式で保存し直してください。",
        "This is a document of another kind (ODF, Word and so on), not an Excel workbook, so it cannot be read as a table.",
        "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).",
      ),
      webPage: message(
        "中身がウェブページ（HTML）のため、表として読めません。",
        "Excelで開き、「Excelブック（.xlsx）」の形式で保存し直してください。",
        "The content is a web page (HTML), so it cannot be read as a table.",
        "Open it in Excel and save it as an Excel workbook (.xlsx).",
      ),
      damagedWorkbook: message(
        "Excelブックの中が壊れているため、読めません。",
        "Excelで開き、内容を確かめて、別の名前で保存し直してください。",
        "The workbook is damaged and cannot be read.",
        "Open it in Excel, check what it holds, and save it under another name.",
      ),
      damagedSheet: message(
        "シートの中が壊れているため、途中までしか読めません。",
        "Excelで開き、シートの内容を確かめて、別の名前で保存し直してください。",
        "The sheet is damaged and could be read only in part.",
        "Open the workbook in Excel, check the sheet, and save it under another name.",
      ),
      tooLarge: message(
        "ファイルが大き過ぎます（上限は{limit}バイトです）。",
        "年度や事業ごとにファイルを分けてください。CSVには、この大きさの上限はありません。",
        "The file is too large (the limit is {limit} bytes).",
        "Split it by fiscal year or programme, or use CSV, which has no such limit.",
      ),
      unreadable: message(
        "ファイルを読み取っている途中で失敗しました。",
        "ファイルが別のソフトで開かれていないか、保存先につながっているかを確かめて、もう一度実行してください。",
        "Reading the file failed part of the way.",
        "Check that no other program holds the file open and that its drive is connected, then try again.",
      ),
    },
  }),
  defineCheck("file-type-matches-content", {
    severity: "error",
    section,
    title: { ja: "拡張子と中身が合う", en: "The extension matches the content" },
    messages: {
      mismatch: message(
        "拡張子は「{extension}」ですが、中身は{content}です。",
        "拡張子を「{expected}」に直すか、目的の形式で保存し直してください。",
        "The extension is “{extension}” but the content is {contentEn}.",
        "Change the extension to “{expected}”, or save the file in the intended format.",
      ),
    },
  }),
  defineCheck("file-complete", {
    severity: "error",
    section,
    title: { ja: "ファイルが最後まである", en: "The file is complete" },
    messages: {
      container: message(
        "ファイルの終わりの部分がありません。途中で切れています。",
        "コピーや転送が途中で止まったおそれがあります。元のファイルをもう一度コピーしてください。",
        "The end of the file is missing: it was cut off.",
        "A copy or transfer may have stopped half-way. Copy the original again.",
      ),
      text: message(
        "最後の文字が途中で切れています。",
        "書き出しや転送が途中で止まったおそれがあります。元のシステムからもう一度書き出してください。",
        "The last character of the file is cut off.",
        "An export or transfer may have stopped half-way. Export the file again.",
      ),
      json: message(
        "JSONが閉じる前にファイルが終わっています。",
        "書き出しや転送が途中で止まったおそれがあります。元のシステムからもう一度書き出してください。",
        "The file ends before its JSON is closed.",
        "An export or transfer may have stopped half-way. Export the file again.",
      ),
    },
  }),
  defineCheck("zip-readable", {
    severity: "error",
    section,
    title: { ja: "zipを開ける", en: "The zip can be opened" },
    messages: {
      damaged: message(
        "zipファイルの中が壊れているため、開けません。",
        "元のフォルダからzipを作り直してください。",
        "The zip file is damaged and cannot be opened.",
        "Make the zip again from the original folder.",
      ),
      encrypted: message(
        "zipの中のファイルがパスワードで保護されています。",
        "パスワードを付けずにzipを作り直してください。",
        "The files in the zip are protected by a password.",
        "Make the zip again without a password.",
      ),
      nested: message(
        "提出物の中にzipファイルがあります。中のデータは読んでいません。",
        "zipの中のファイルを取り出して、提出物のフォルダに直接入れてください。",
        "There is a zip file inside the submission. Its content was not read.",
        "Take the files out of it and put them into the submission's folder.",
      ),
      unsafePath: message(
        "zipの外を指す名前のファイルが入っているため、読みません。",
        "フォルダを選んでzipを作り直してください。",
        "The zip holds a file whose name points outside the zip; it is not read.",
        "Make the zip again by choosing the folder.",
      ),
      tooManyFiles: message(
        "ファイルの数が上限の{limit}を超えています。",
        "1つの提出物に要るファイルだけを入れてください。",
        "There are more than {limit} files.",
        "Keep only the files that belong to this submission.",
      ),
      tooLarge: message(
        "展開すると上限の{limit}バイトを超えるため、読みません。",
        "余分なファイルが入っていないか確かめ、要るファイルだけでzipを作り直してください。",
        "It would expand to more than {limit} bytes and is not read.",
        "Check for files that do not belong, and make the zip again with the needed files only.",
      ),
    },
  }),
  defineCheck("sheet-size-supported", {
    severity: "error",
    section,
    title: { ja: "シートの大きさが上限以内である", en: "The sheet is within the size limits" },
    messages: {
      rows: message(
        "シートの行又はセルが多過ぎます（上限は{limit}です）。上限までを読みました。",
        "データの下にある空の行や書式だけの行を削除するか、CSVで書き出してください。",
        "The sheet has too many rows or cells (the limit is {limit}). It was read up to the limit.",
        "Delete empty or merely formatted rows below the data, or export CSV.",
      ),
      sheets: message(
        "シートの数が上限の{limit}を超えています。",
        "提出に要らないシートを削除してください。",
        "The workbook has more than {limit} sheets.",
        "Delete the sheets that do not belong to the submission.",
      ),
    },
  }),
  defineCheck("encoding-supported", {
    severity: "error",
    section: "提出物 文字コード",
    title: { ja: "文字コードがUTF-8又はCP932である", en: "The encoding is UTF-8 or CP932" },
    messages: {
      utf16: message(
        "文字コードがUTF-16です（Excelの「Unicodeテキスト」など）。",
        "「CSV UTF-8（コンマ区切り）」の形式で保存し直してください。",
        "The encoding is UTF-16 (for example Excel's “Unicode Text”).",
        "Save it as “CSV UTF-8 (comma delimited)”.",
      ),
      utf16Json: message(
        "文字コードがUTF-16のため、読めません。",
        "文字コードをUTF-8にして保存し直してください。",
        "The encoding is UTF-16, so it cannot be read.",
        "Save it as UTF-8.",
      ),
    },
  }),
  defineCheck("encoding-valid", {
    severity: "error",
    section: "提出物 文字コード",
    title: { ja: "文字が正しく表されている", en: "Every byte is a character" },
    messages: {
      invalid: message(
        "{line}行目に、{encoding}の文字として読めないバイトがあります。",
        "元のシステムからUTF-8で書き出し直してください。文字コードの違うファイルをつなぎ合わせていないかも確かめてください。",
        "Line {line} holds bytes that are not {encoding} text.",
        "Export it again as UTF-8, and check that files of different encodings were not joined together.",
      ),
    },
  }),
];
