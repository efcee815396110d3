import { counted, groupDigits, payerTitles, type Text } from "@juso/model";
import { documentTitle } from "./document-title.ts";
import type { FoundFiled } from "./filed-documents.ts";
import type { FilingWords } from "./filing-words.ts";

/** Says of a document that it is the filed one and not what the data say now; what was typed into the filed workbook is not in it. */
export function filedAgain({ filed, path }: FoundFiled, { anew }: FilingWords): Text {
  const about = [filed.documentDate, filed.documentNumber].filter((part) => part !== undefined).join(" ");
  const total = groupDigits(filed.totalYen);
  const which: Text = {
    ja: `「${filed.title}」（${payerTitles[filed.payer].ja}、${about}、${total}円）`,
    en: `"${documentTitle(filed, "en")}" (${payerTitles[filed.payer].en}, ${about}, ${total} yen)`,
  };
  const isEdited = filed.handEdits > 0;
  const made: Text = isEdited
    ? {
        ja: `${which.ja}は、このツールが作ったときの内容（${path} の控え）で作りました。そのブックで手で書き換えられた${filed.handEdits}か所は入っていません。`,
        en: `${which.en} was made as this tool had made it (the copy in ${path}), without the ${counted(filed.handEdits, "place")} changed by hand in that workbook.`,
      }
    : {
        ja: `${which.ja}は、提出したとき（${path}）のまま作りました。`,
        en: `${which.en} was made as it was filed (${path}).`,
      };
  return { ja: `${made.ja}${anew.ja}`, en: `${made.en} ${anew.en}` };
}

/** Says that what was made does not rest on data that have errors. */
export function madeDespiteErrors(errors: number): Text {
  return {
    ja: `今のデータには直す必要のあるエラーが${errors}件ありますが、作った文書はどれも提出したときの控えによるもので、今のデータは使っていません。`,
    en: `The present data have ${counted(errors, "error")} to mend, but every document was made from what was filed, not from them.`,
  };
}

/** What is not done with data that have errors; it follows the sentence that says so. */
export const nothingOfPresentData: Text = {
  ja: "今のデータからは、文書を作っていません。",
  en: "No document was made of the present data.",
};
