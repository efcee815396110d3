import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

/** Can a file be opened, and if not: what is it, and how does one make of it a file that can? */
export const fileReadableCheck: CheckDefinition = defineCheck("file-readable", {
  severity: "error",
  section: "提出物 ファイル",
  title: { ja: "ファイルを開ける", en: "The file can be opened" },
  messages: {
    oldWorkbook: sentence(
      "古い形式のExcelブック（.xls）のため、読めません。",
      "Excelで開き（パスワードがあれば外し）、「Excelブック（.xlsx）」の形式で保存し直してください。",
      "This is an old Excel workbook (.xls), which is not read.",
      "Open it in Excel, remove the password if there is one, and save it as an Excel workbook (.xlsx).",
    ),
    binaryWorkbook: sentence(
      "Excelバイナリブック（.xlsb）のため、読めません。",
      "Excelで開き、「Excelブック（.xlsx）」の形式で保存し直してください。",
      "This is an Excel binary workbook (.xlsb), which is not read.",
      "Open it in Excel and save it as an Excel workbook (.xlsx).",
    ),
    encrypted: sentence(
      "パスワードで保護されたブックのため、開けません。",
      "ブックを開き、「パスワードを使用して暗号化」を解除して、保存し直してください。シートの保護は、そのままで構いません。",
      "The workbook is protected by a password and cannot be opened.",
      "Open it, remove the password for opening (“Encrypt with Password”), and save it again. Protected sheets may stay as they are.",
    ),
    wordDocument: sentence(
      "Wordの文書のため、表として読めません。",
      "記入用のExcelブックに書き写し、「Excelブック（.xlsx）」の形式で保存してください。",
      "This is a Word document, so it cannot be read as a table.",
      "Copy the data into the entry workbook and save it as an Excel workbook (.xlsx).",
    ),
    presentation: sentence(
      "PowerPointの資料のため、表として読めません。",
      "記入用のExcelブックに書き写し、「Excelブック（.xlsx）」の形式で保存してください。",
      "This is a PowerPoint presentation, so it cannot be read as a table.",
      "Copy the data into the entry workbook and save it as an Excel workbook (.xlsx).",
    ),
    otherOpenDocument: sentence(
      "表計算ではない文書（LibreOfficeのWriterなど）のため、表として読めません。",
      "データを表計算のファイルに書き写し、「Excelブック（.xlsx）」又は「ODF表計算ドキュメント（.ods）」の形式で保存してください。",
      "This is a document that is not a spreadsheet (of LibreOffice Writer, for example), so it cannot be read as a table.",
      "Copy the data into a spreadsheet and save it as an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods).",
    ),
    numbers: sentence(
      "Numbersのスプレッドシートのため、読めません。",
      "Numbersで開き、「ファイル」の「書き出す」から「Excel」を選んで保存してください。",
      "This is a Numbers spreadsheet, which is not read.",
      "Open it in Numbers, choose Export To and Excel in the File menu, and save it.",
    ),
    pdf: sentence(
      "PDFのため、表として読めません。",
      "PDFの元になったExcelブック又はCSVを提出してください。",
      "This is a PDF, so it cannot be read as a table.",
      "Submit the Excel workbook or the CSV that the PDF was made from.",
    ),
    binary: sentence(
      "文字のデータではないため、表として読めません。",
      "CSV、Excelブック（.xlsx）又はJSONの形式で保存し直してください。",
      "This is not text, so it cannot be read as a table.",
      "Save it as CSV, as an Excel workbook (.xlsx) or as JSON.",
    ),
    otherDocument: sentence(
      "Excelブックではなく、ほかのソフトの文書のため、表として読めません。",
      "表計算ソフトで開き、「Excelブック（.xlsx）」の形式で保存し直してください。",
      "This is a document of another kind, not an Excel workbook, so it cannot be read as a table.",
      "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).",
    ),
    webPage: sentence(
      "中身がウェブページ（HTML）のため、表として読めません。",
      "Excelで開き、「Excelブック（.xlsx）」の形式で保存し直してください。",
      "The content is a web page (HTML), so it cannot be read as a table.",
      "Open it in Excel and save it as an Excel workbook (.xlsx).",
    ),
    damagedWorkbook: sentence(
      "ブックの中が壊れているため、読めません。",
      "Excelで開き、内容を確かめて、別の名前で保存し直してください。",
      "The workbook is damaged and cannot be read.",
      "Open it in Excel, check what it holds, and save it under another name.",
    ),
    damagedSheet: sentence(
      "シートの中が壊れているため、途中までしか読めません。",
      "Excelで開き、シートの内容を確かめて、別の名前で保存し直してください。",
      "The sheet is damaged and could be read only in part.",
      "Open the workbook in Excel, check the sheet, and save it under another name.",
    ),
    tooLarge: sentence(
      "ファイルが大き過ぎます（上限は{limit}バイトです）。",
      "年度や事業ごとにファイルを分けてください。CSVには、この大きさの上限はありません。",
      "The file is too large (the limit is {limit} bytes).",
      "Split it by fiscal year or programme, or use CSV, which has no such limit.",
    ),
    unreadable: sentence(
      "ファイルを読み取っている途中で失敗しました。",
      "ファイルが別のソフトで開かれていないか、保存先につながっているかを確かめて、もう一度実行してください。",
      "Reading the file failed part of the way.",
      "Check that no other program holds the file open and that its drive is connected, then try again.",
    ),
  },
});
