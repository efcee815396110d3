import { type CheckDefinition, defineCheck } from "@juso/model";

/** Checks of the submission as a whole that need neither the readers nor the rules. */
export const submissionChecks: readonly CheckDefinition[] = [
  defineCheck("table-values-under-headings", {
    section: "表の形式 見出しと行",
    title: { ja: "値が自分の見出しの下にある", en: "Values stand under their own headings" },
    messages: {
      right: {
        text: {
          ja: "「{title}」の表では、値が見出しより{by}列右にずれています。そのため、{wrong}項目（{fields}）のほぼすべての値が合いません。",
          en: "In “{titleEn}” the values stand {by} {by|column|columns} to the right of their headings, so nearly all values of {wrong} fields are wrong ({fieldsEn}).",
        },
        fix: {
          ja: "左に余分な列が入っていないか、見出しが抜けていないかを確かめ、見出しと値の列を合わせてください。直してから、もう一度確認してください。",
          en: "Look for a surplus column on the left or a missing heading, bring headings and values together, and check again.",
        },
      },
      left: {
        text: {
          ja: "「{title}」の表では、値が見出しより{by}列左にずれています。そのため、{wrong}項目（{fields}）のほぼすべての値が合いません。",
          en: "In “{titleEn}” the values stand {by} {by|column|columns} to the left of their headings, so nearly all values of {wrong} fields are wrong ({fieldsEn}).",
        },
        fix: {
          ja: "値の列が抜けていないか、余分な見出しがないかを確かめ、見出しと値の列を合わせてください。直してから、もう一度確認してください。",
          en: "Look for a missing column of values or a surplus heading, bring headings and values together, and check again.",
        },
      },
      foreign: {
        text: {
          ja: "「{title}」の表では、値のある{given}項目のうち{wrong}項目（{fields}）で、ほぼすべての値が項目に合いません。",
          en: "In “{titleEn}” nearly all values of {wrong} of the {given} fields with values are wrong ({fieldsEn}).",
        },
        fix: {
          ja: "ほかの表のデータが入っていないか、見出しと値の並び、書き出しの設定を確かめてください。直してから、もう一度確認してください。",
          en: "Check whether the data of another table was put in, the order of headings and values, and the settings of the export; then check again.",
        },
      },
    },
  }),
  defineCheck("list-separated-by-semicolon", {
    section: "表の形式 セルの値",
    title: { ja: "並べた値が「;」で区切られている", en: "Lists are separated by semicolons" },
    messages: {
      other: {
        text: {
          ja: "「{field}」では、{count}件の値が「{separator}」で区切られています。1つのセルに複数の値を入れるときの区切りは「;」です。",
          en: "In “{fieldEn}” {count} {count|value is|values are} separated by “{separator}”. Several values in one cell are separated by “;”.",
        },
        fix: {
          ja: "「{separator}」を「;」に置き換えてください。",
          en: "Replace “{separator}” by “;”.",
        },
      },
    },
  }),
  defineCheck("required-cell-not-merged", {
    section: "提出物 シート",
    title: { ja: "必須のセルが結合されていない", en: "Required cells are not merged" },
    messages: {
      merged: {
        text: {
          ja: "データの行に結合したセルが{count}か所あり（{ranges}）、そのために、必ず入力する項目{blanks}か所が空欄になっています。結合したセルの値は左上の1つだけに入ります。",
          en: "{count} {count|place|places} in the rows of data {count|is|are} merged ({ranges}), so that {blanks} {blanks|required cell is|required cells are} blank. Only the top left cell of each holds the value.",
        },
        fix: {
          ja: "セルの結合を解除し、空いたセルにも値を入力してください。",
          en: "Unmerge the cells and fill in those that are left blank.",
        },
      },
    },
  }),
  defineCheck("manifest-level-covers-entity", {
    section: "提出の段階（level）",
    title: {
      ja: "都道府県へ出す提出物に、事例の記録が入っていないこと",
      en: "A submission to the prefecture holds no case records",
    },
    messages: {
      caseRecords: {
        text: {
          ja: "この提出物は都道府県へ出すもの（level が p1）ですが、市町村の外へ出せない「{entityTitleJa}」の記録が入っています。",
          en: 'This submission is for the prefecture (level p1), but it holds records of "{entityTitleEn}", which must stay in the municipality.',
        },
        fix: {
          ja: "都道府県へは、juso package で作ったzipだけを送ってください。この提出物を市町村の中で使うときは、表紙情報の「データの範囲」を p0 にします。そうでないときは、このファイル（シート）を外してください。",
          en: "Send the prefecture only the zip that juso package makes. If this submission is used inside the municipality, set the data level of its cover to p0; otherwise take this file or sheet out.",
        },
      },
    },
  }),
  defineCheck("confidential-table-in-own-file", {
    section: "支援会議の表",
    title: {
      ja: "秘密を守る義務のある表は、ほかの表とは別のファイルにある",
      en: "Tables under a duty of secrecy stand in files of their own",
    },
    messages: {
      mixed: {
        text: {
          ja: "「{entityTitleJa}」は{clause}により秘密を守る義務のある記録ですが、ほかの表（{otherTitleJa}）と同じファイルに入っています。",
          en: '"{entityTitleEn}" is under a duty of secrecy ({clause}), but it stands in the same file as another table ({otherTitleEn}).',
        },
        fix: {
          ja: "このシートを、支援会議の表だけのファイルに移してください。",
          en: "Move this sheet to a file that holds nothing but tables of the support conference.",
        },
      },
    },
  }),
  defineCheck("manifest-municipality-matches", {
    section: "提出物 表紙情報",
    title: {
      ja: "表紙情報と市町村の表の団体コードが同じである",
      en: "The manifest and the municipality table name the same municipality",
    },
    messages: {
      differs: {
        text: {
          ja: "市町村の表の団体コードは「{found}」ですが、表紙情報（manifest.json、又はブックの表紙）では「{expected}」です。",
          en: "The municipality table says {found}, but the manifest (manifest.json, or the cover of the workbook) says {expected}.",
        },
        fix: {
          ja: "どちらが正しいかを確かめ、もう一方を直してください。1つの提出物には1つの市町村だけを入れてください。",
          en: "Decide which one is right and mend the other. A submission holds one municipality.",
        },
      },
    },
  }),
  defineCheck("manifest-municipality-code", {
    since: "0.2.0",
    severity: "warning",
    section: "提出物 表紙情報",
    title: {
      ja: "表紙情報の団体コードが、検査数字を含む6桁である",
      en: "The municipality code of the manifest has six digits with a right check digit",
    },
    messages: {
      fiveDigits: {
        text: {
          ja: "表紙情報（manifest.json、又はブックの表紙）の団体コード「{code}」は5桁です。先頭の0が落ちた可能性（{zeroCode} {zeroName}）と、検査数字がない可能性（{checkCode} {checkName}）があります。",
          en: 'The municipality code "{code}" of the manifest (manifest.json, or the cover of the workbook) has five digits. Either the leading 0 was lost ({zeroCode} {zeroName}) or the check digit is missing ({checkCode} {checkName}).',
        },
        fix: {
          ja: "どちらの市町村かを確かめ、6桁の団体コードを書いてください。表計算ソフトでは、セルの書式を文字列にしてください。",
          en: "Decide which body is meant and write the six digits. In a spreadsheet, format the cell as text.",
        },
      },
      malformed: {
        text: {
          ja: "表紙情報（manifest.json、又はブックの表紙）の団体コード「{code}」は、検査数字の合う6桁の団体コードではありません。",
          en: 'The municipality code "{code}" of the manifest (manifest.json, or the cover of the workbook) is not six digits with a right check digit.',
        },
        fix: {
          ja: "総務省の一覧で団体コードを確かめ、検査数字を含む6桁を半角数字で書いてください。",
          en: "Look the code up in the official list, and write its six half-width digits with the check digit.",
        },
      },
    },
  }),
  defineCheck("manifest-fiscal-year-covers-programme", {
    section: "提出物 表紙情報",
    title: {
      ja: "表紙情報の年度の事業が提出物にある",
      en: "The submission holds the programme of the manifest's fiscal year",
    },
    messages: {
      missing: {
        text: {
          ja: "表紙情報の年度は{expected}年度ですが、「重層的支援体制整備事業（年度）」の表には{found}年度の行しかありません。",
          en: "The manifest is for fiscal {expected}, but the programme table has rows only for fiscal {found}.",
        },
        fix: {
          ja: "表紙情報の年度か、この行の年度を直してください。検査と計算は、表紙情報の年度について行います。",
          en: "Mend the fiscal year of the manifest or of this row. Checks and calculations are for the manifest's year.",
        },
      },
    },
  }),
];
