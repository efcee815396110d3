import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "提出物 表紙情報";

/** Checks of the manifest and of what it says about the files. */
export const manifestChecks: readonly CheckDefinition[] = [
  defineCheck("manifest-present", {
    severity: "error",
    section,
    title: { ja: "表紙情報がある", en: "The submission has a manifest" },
    messages: {
      missing: sentence(
        "表紙情報（manifest.json、又はひな形のブックの表紙）がないため、どの版のデータ標準に従うデータか分かりません。",
        "manifest.jsonを加えるか（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）、ひな形のブックを使ってください。コマンドの juso では、版が分かっていれば --spec-version でその版を示しても検査できます。",
        "There is no manifest (manifest.json, or the cover sheet of the template workbook), so the version of the standard is not known.",
        "Add manifest.json (on the page: “Make the manifest”; juso: juso manifest FOLDER) or use the template workbook. On the command line a version that is known can also be named with --spec-version.",
      ),
      noData: sentence(
        "読み込める表（CSV、JSON、Excelブックなど）がありません。あるのは{files}です。",
        "提出物のフォルダを指定したかを確かめてください。表がほかの形式のときは、ひな形のブックか CSV で保存し直してください。",
        "There is no table that can be read (CSV, JSON, a workbook), only {filesEn}.",
        "See that this is the folder of the submission. Save tables of another format as CSV or in the template workbook.",
      ),
      severalWorkbooks: sentence(
        "ブックが{count}つあり、表紙情報（manifest.json、又はひな形のブックの表紙）がないため、どれをどう読めばよいか分かりません。",
        "提出するブックを1つだけ残すか、まとめて1つの提出物とするなら表紙情報を作ってください（提出前チェックのページでは「表紙情報を作る」、コマンドでは juso manifest 提出フォルダ）。コマンドの juso では、ひな形のブックどうしなら --together を付けても検査できます。",
        "There are {count} workbooks and no manifest (manifest.json, or the cover sheet of the template workbook), so it is not known which to read.",
        "Keep only the workbook to submit, or make a manifest if they belong together (on the page: “Make the manifest”; command line: juso manifest FOLDER). On the command line template workbooks can also be checked with --together.",
      ),
    },
  }),
  defineCheck("manifest-valid", {
    severity: "error",
    section,
    title: { ja: "表紙情報が正しい", en: "The manifest is valid" },
    messages: {
      empty: sentence(
        "manifest.jsonの大きさが0バイトで、中身がありません。",
        "元のシステムからもう一度書き出すか、作り直してください（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）。",
        "manifest.json has no content (0 bytes).",
        "Export it again, or make it again (on the page: “Make the manifest”; juso: juso manifest FOLDER).",
      ),
      tooLarge: sentence(
        "manifest.jsonが大き過ぎます（上限は{limit}バイトです）。読んでいません。",
        "表紙情報ではないファイルが混ざっていないか確かめ、作り直してください（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）。",
        "manifest.json is too large (the limit is {limit} bytes) and was not read.",
        "Check that it is a manifest, and make it again (on the page: “Make the manifest”; juso: juso manifest FOLDER).",
      ),
      notObject: sentence(
        "manifest.jsonが「{」で始まる一つのまとまり（オブジェクト）ではありません。",
        "データ標準の「表紙情報」の形で作り直してください（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）。",
        "manifest.json is not one object that begins with “{”.",
        "Make it again in the form of a manifest of the standard (on the page: “Make the manifest”; juso: juso manifest FOLDER).",
      ),
      notJson: sentence(
        "manifest.jsonがJSONとして読めません。",
        "括弧、引用符、コンマの抜けや余分な注釈を直すか、作り直してください（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）。",
        "manifest.json is not valid JSON.",
        "Mend missing brackets, quotes or commas and take comments out, or make it again (on the page: “Make the manifest”; juso: juso manifest FOLDER).",
      ),
      field: sentence(
        "表紙情報の「{name}」がないか、決められた形ではありません。",
        "「{name}」に正しい値を入れてください（{expected}）。",
        "“{name}” of the manifest is missing or has the wrong form.",
        "Give “{name}” a right value ({expectedEn}).",
      ),
    },
  }),
  defineCheck("manifest-lists-file", {
    severity: "error",
    section,
    title: { ja: "表紙情報とファイルが一致する", en: "The manifest and the files agree" },
    messages: {
      fileMissing: sentence(
        "表紙情報にあるファイル「{path}」が、提出物の中にありません。",
        "ファイルを加えるか、表紙情報からこのファイルを除いてください。",
        "The file “{path}” that the manifest lists is not in the submission.",
        "Add the file, or take it out of the manifest.",
      ),
      listedTwice: sentence(
        "表紙情報が、同じファイル「{path}」を2回以上挙げています。1つ目だけを使いました。",
        "余分な方を表紙情報から除いてください。",
        "The manifest lists the file “{path}” more than once. Only the first entry was used.",
        "Take the other entries out of the manifest.",
      ),
      fileUnlisted: sentence(
        "表紙情報にないファイルです。提出するものかどうか分からないため、読んでいません。",
        "提出するファイルなら表紙情報に加え（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）、そうでなければ提出物から除いてください。",
        "The manifest does not list this file, so it was not read.",
        "List it in the manifest if it belongs to the submission (on the page: “Make the manifest”; juso: juso manifest FOLDER); otherwise take it out.",
      ),
    },
  }),
  defineCheck("file-hash-matches", {
    severity: "error",
    section,
    title: { ja: "ファイルが表紙情報を作った時のままである", en: "The file is as it was when the manifest was made" },
    messages: {
      differs: sentence(
        "ファイルの中身が、表紙情報を作った後に変わっています（SHA-256が一致しません）。",
        "正しいファイルであることを確かめ、表紙情報を作り直してください（提出前チェックのページでは「表紙情報を作る」、jusoでは juso manifest 提出フォルダ）。",
        "The file changed after the manifest was made (the SHA-256 differs).",
        "Make sure that it is the right file, and make the manifest again (on the page: “Make the manifest”; juso: juso manifest FOLDER).",
      ),
    },
  }),
  defineCheck("spec-version-supported", {
    severity: "error",
    section: "版の管理",
    title: { ja: "データ標準の版を読める", en: "The version of the standard is supported" },
    messages: {
      newer: sentence(
        "データ標準の版は{version}ですが、このツールが読めるのは{supported}までです。データは読んでいません。",
        "新しい版のツールを使ってください。",
        "The data follows version {version} of the standard, but this tool reads versions up to {supported}. The data was not read.",
        "Use a newer version of the tool.",
      ),
      older: sentence(
        "データ標準の版は{version}で、このツールの版（{supported}）より前の形です。データは読んでいません。",
        "データを新しい版に変換してから検査してください。",
        "The data follows version {version} of the standard, which is before this tool's version ({supported}). The data was not read.",
        "Upgrade the data to the newer version first.",
      ),
    },
  }),
  defineCheck("entity-known", {
    severity: "error",
    section: "提出物 ファイル名とシート名",
    title: { ja: "何のデータか分かる", en: "It is known which data a file holds" },
    messages: {
      file: sentence(
        "ファイル名から、何のデータか分かりません。データは読んでいません。",
        "「{example}」のように、決められたファイル名に直すか、表紙情報で何のデータかを示してください。",
        "The file name does not tell which data the file holds. It was not read.",
        "Use one of the standard file names, such as “{example}”, or name the entity in the manifest.",
      ),
      sheet: sentence(
        "シート名から、何のデータか分かりません。データは読んでいません。",
        "「{example}」のように、決められたシート名に直してください。提出しないシートは削除するか、名前を「_」で始めてください。",
        "The sheet name does not tell which data the sheet holds. It was not read.",
        "Use one of the standard sheet names, such as “{example}”. Delete sheets that are not submitted, or let their names begin with “_”.",
      ),
      sheetLike: sentence(
        "見出しは「{title}」の表のものですが、シート名から何のデータか分かりません。データは読んでいません。",
        "シート名を「{title}」に直してください。提出しないシートは削除するか、名前を「_」で始めてください。",
        "The header is that of “{titleEn}”, but the sheet name does not tell which data the sheet holds. It was not read.",
        "Name the sheet “{title}”. Delete sheets that are not submitted, or let their names begin with “_”.",
      ),
      sheetAlsoLike: sentence(
        "見出しは「{title}」の表のものですが、「{title}」のシートは別にあります。このシートは読んでいません。",
        "要らない写しであれば、シートを削除するか、名前を「_」で始めてください。提出するデータであれば、「{title}」のシートに移してください。",
        "The header is that of “{titleEn}”, but there is another sheet for it. This one was not read.",
        "If it is a copy that is not needed, delete it or let its name begin with “_”. If it holds data to be submitted, move the data to the sheet of “{titleEn}”.",
      ),
      manifestEntity: sentence(
        "表紙情報がこのファイルのデータの種類を「{entity}」としていますが、データ標準にありません。データは読んでいません。",
        "表紙情報のデータの種類を直してください。",
        "The manifest calls the data of this file “{entity}”, which the standard does not know. It was not read.",
        "Mend the entity in the manifest.",
      ),
    },
  }),
];
