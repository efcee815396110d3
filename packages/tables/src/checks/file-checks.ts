import { type CheckDefinition, defineCheck, sentence } from "@juso/model";
import { fileReadableCheck } from "./file-readable-check.ts";

const section = "提出物 ファイル";

/** Checks of a file as a whole: can it be opened, is it what it is called, is it complete. */
export const fileChecks: readonly CheckDefinition[] = [
  defineCheck("file-not-empty", {
    severity: "error",
    section,
    title: { ja: "ファイルに中身がある", en: "The file has content" },
    messages: {
      empty: sentence(
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
      sameName: sentence(
        "提出物の中に、この名前のファイルが2つ以上あります。1つ目だけを読みました。",
        "どちらが正しいかを確かめ、もう一方を提出物から除いてください。",
        "The submission holds two or more files of this name. Only the first was read.",
        "Decide which one is right and take the other out of the submission.",
      ),
    },
  }),
  defineCheck("own-output-left-out", {
    severity: "info",
    section,
    title: { ja: "検査の結果のファイルを読まなかった", en: "Files that checks wrote were not read" },
    messages: {
      left: sentence(
        "{files}は、検査が書き出した結果（報告や、印を付けたブック）なので、提出物として読んでいません。",
        "直す必要はありません。結果を提出物の外のフォルダに書き出すと、このお知らせは出ません。",
        "{filesEn}: written by a check (a report or a marked workbook), so not read as part of the submission.",
        "Nothing to do. This notice does not appear when results are written outside the submission's folder.",
      ),
    },
  }),
  fileReadableCheck,
  defineCheck("file-type-matches-content", {
    severity: "error",
    section,
    title: { ja: "拡張子と中身が合う", en: "The extension matches the content" },
    messages: {
      mismatch: sentence(
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
      container: sentence(
        "ファイルの終わりの部分がありません。途中で切れています。",
        "コピーや転送が途中で止まったおそれがあります。元のファイルをもう一度コピーしてください。",
        "The end of the file is missing: it was cut off.",
        "A copy or transfer may have stopped half-way. Copy the original again.",
      ),
      text: sentence(
        "最後の文字が途中で切れています。",
        "書き出しや転送が途中で止まったおそれがあります。元のシステムからもう一度書き出してください。",
        "The last character of the file is cut off.",
        "An export or transfer may have stopped half-way. Export the file again.",
      ),
      json: sentence(
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
      damaged: sentence(
        "zipファイルの中が壊れているため、開けません。",
        "元のフォルダからzipを作り直してください。",
        "The zip file is damaged and cannot be opened.",
        "Make the zip again from the original folder.",
      ),
      encrypted: sentence(
        "zipの中のファイルがパスワードで保護されています。",
        "パスワードを付けずにzipを作り直してください。",
        "The files in the zip are protected by a password.",
        "Make the zip again without a password.",
      ),
      nested: sentence(
        "提出物の中にzipファイルがあります。中のデータは読んでいません。",
        "zipの中のファイルを取り出して、提出物のフォルダに直接入れてください。",
        "There is a zip file inside the submission. Its content was not read.",
        "Take the files out of it and put them into the submission's folder.",
      ),
      unsafePath: sentence(
        "zipの外を指す名前のファイルが入っているため、読みません。",
        "フォルダを選んでzipを作り直してください。",
        "The zip holds a file whose name points outside the zip; it is not read.",
        "Make the zip again by choosing the folder.",
      ),
      tooManyFiles: sentence(
        "ファイルの数が上限の{limit}を超えています。",
        "1つの提出物に要るファイルだけを入れてください。",
        "There are more than {limit} files.",
        "Keep only the files that belong to this submission.",
      ),
      tooLarge: sentence(
        "展開すると上限の{limit}バイトを超えるため、読みません。",
        "余分なファイルが入っていないか確かめ、要るファイルだけでzipを作り直してください。",
        "It would expand to more than {limit} bytes and is not read.",
        "Check for files that do not belong, and make the zip again with the needed files only.",
      ),
      tooManyParts: sentence(
        "ブックの中の部品（シート、画像など）が、上限の{limit}を超えています。",
        "余分なシートと画像を削除して、保存し直してください。",
        "The workbook consists of more than {limit} parts (sheets, pictures and so on).",
        "Delete sheets and pictures that are not needed, and save it again.",
      ),
      partTooLarge: sentence(
        "ブックの中に、展開すると上限の{limit}バイトを超えるデータがあるため、読みません。",
        "余分なシート、データの下の空の行、余分な書式を削除するか、CSVで書き出してください。",
        "The workbook holds data that would expand to more than {limit} bytes, so it is not read.",
        "Delete sheets that are not needed, empty rows below the data and surplus formats, or export CSV.",
      ),
      expansion: sentence(
        "展開すると元の大きさの{limit}倍を超えるデータが入っているため、読みません。",
        "データの下の空の行、余分な書式、余分なファイルがないか確かめ、保存し直してください。心当たりがなければ、作った人に確かめてください。",
        "It holds data that would expand to more than {limit} times its stored size, so it is not read.",
        "Check for empty rows below the data, surplus formats and files that do not belong, and save it again. If you know of none, ask whoever made it.",
      ),
    },
  }),
  defineCheck("sheet-size-supported", {
    severity: "error",
    section,
    title: { ja: "シートの大きさが上限以内である", en: "The sheet is within the size limits" },
    messages: {
      rows: sentence(
        "シートの行又はセルが多過ぎます（上限は{limit}です）。上限までを読みました。",
        "データの下にある空の行や書式だけの行を削除するか、CSVで書き出してください。",
        "The sheet has too many rows or cells (the limit is {limit}). It was read up to the limit.",
        "Delete empty or merely formatted rows below the data, or export CSV.",
      ),
      sheets: sentence(
        "シートの数が上限の{limit}を超えています。",
        "提出に要らないシートを削除してください。",
        "The workbook has more than {limit} sheets.",
        "Delete the sheets that do not belong to the submission.",
      ),
      text: sentence(
        "1つのセルの文字、又はセルとセルの間のデータが、上限の{limit}字を超えています。その手前までを読みました。",
        "長過ぎる文章を別の文書に移し、Excelで保存し直してください。",
        "The text of one cell, or the data between two cells, is longer than the limit of {limit} characters. The sheet was read up to there.",
        "Move text that is too long to another document, and save the workbook again in Excel.",
      ),
      texts: sentence(
        "ブックに含まれる文字の種類が上限の{limit}を超えるため、このシートは読めません。",
        "年度や事業ごとにファイルを分けるか、CSVで書き出してください。",
        "The workbook holds more than {limit} different texts, so this sheet cannot be read.",
        "Split it by fiscal year or programme, or export CSV.",
      ),
    },
  }),
  defineCheck("encoding-supported", {
    severity: "error",
    section: "提出物 文字コード",
    title: { ja: "文字コードがUTF-8又はCP932である", en: "The encoding is UTF-8 or CP932" },
    messages: {
      utf16: sentence(
        "文字コードがUTF-16です（Excelの「Unicodeテキスト」など）。",
        "「CSV UTF-8（コンマ区切り）」の形式で保存し直してください。",
        "The encoding is UTF-16 (for example Excel's “Unicode Text”).",
        "Save it as “CSV UTF-8 (comma delimited)”.",
      ),
      utf16Json: sentence(
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
      invalid: sentence(
        "{line}行目に、{encoding}の文字として読めないバイトがあります。",
        "元のシステムからUTF-8で書き出し直してください。文字コードの違うファイルをつなぎ合わせていないかも確かめてください。",
        "Line {line} holds bytes that are not {encoding} text.",
        "Export it again as UTF-8, and check that files of different encodings were not joined together.",
      ),
    },
  }),
];
