import type { Text } from "@juso/model";
import type { PackageDifference, ReceiptVerification } from "./receipt.ts";
import { typedReceiptNumber } from "./receipt-number.ts";

/** The number on paper beside that of a package: `misspelt` when its own check digits do not fit. */
export type TypedNumber = "same" | "other" | "misspelt";

/** Compares a number that was typed with that of a package. */
export function comparedNumber(typed: string, number: string | undefined): TypedNumber {
  const read = typedReceiptNumber(typed);
  return read === undefined ? "misspelt" : read === number ? "same" : "other";
}

/** What a person is told of a package: first what became of it, then of the number that was typed, last what its receipt says. */
export function verificationSentences(
  { receipt, signature, status }: ReceiptVerification,
  typedNumber?: TypedNumber,
): { readonly status: Text; readonly typed?: Text; readonly signature?: Text; readonly notAccepted?: Text } {
  return {
    status: receipt === undefined ? words.noReceipt : words[status],
    ...(typedNumber && { typed: words.typed[typedNumber] }),
    ...(receipt && { signature: words.signature[signature] }),
    ...(receipt?.accepted === false && { notAccepted: words.notAccepted }),
  };
}

/** What became of a file of a package. @param path as it can be shown. */
export function differenceText({ change }: PackageDifference, path: string): Text {
  const { en, ja } = words[change];
  return { ja: `${ja}：${path}`, en: `${en}: ${path}` };
}

const words = {
  identical: {
    ja: "作られたときのままです。金額も計算し直し、同じになりました。",
    en: "It is as it was made, and the amounts come out the same again.",
  },
  otherVersion: {
    ja: "中のファイルは作られたときのままです。作った側と標準・検査・計算の値の版が違うため、金額は計算し直していません。",
    en: "Its files are as they were made. It was made with another version of the standard, checks or parameters, so the amounts were not calculated again.",
  },
  altered: {
    ja: "作られたときから変わっています。送った市町村に、もう一度送ってもらってください。",
    en: "It is not as it was made. Ask the municipality to send it again.",
  },
  noReceipt: {
    ja: "控え（package/receipt.json）がないか、書き換えられているため、作られたときのままかどうか分かりません。送った市町村に、もう一度送ってもらってください。",
    en: "Its receipt (package/receipt.json) is absent or was edited, so nobody can tell whether it is as it was made. Ask the municipality to send it again.",
  },
  notAccepted: {
    ja: "市町村は、直さないと提出できない問題が残っていることを承知で作っています。",
    en: "The municipality made it although something was left that must be mended first.",
  },
  typed: {
    same: { ja: "控えの受領番号と同じです。", en: "The number on paper is the same." },
    other: {
      ja: "控えの受領番号は、別のパッケージのものです。",
      en: "The number on paper is that of another package.",
    },
    misspelt: {
      ja: "指定した受領番号には書き間違いがあります（最後の2桁が合いません）。控えを見て、もう一度入れてください。",
      en: "The number given has a slip: its last two digits do not fit. Look at the paper and type it again.",
    },
  },
  signature: {
    notSigned: { ja: "署名はありません。", en: "It is not signed." },
    unverified: {
      ja: "署名がありますが、誰のものかは確かめていません（juso receipt verify の --public-key に市町村の公開鍵を指定すると確かめます）。",
      en: "It is signed, but not checked by whom (give the municipality's public key to juso receipt verify with --public-key).",
    },
    signed: { ja: "指定した公開鍵の持ち主が署名したものです。", en: "It was signed with the key that was given." },
    signedByAnother: {
      ja: "署名は、指定した公開鍵のものではないか、控えが署名の後に変わっています。公開鍵が合っているかを、送った市町村に電話などで確かめてください。",
      en: "The signature was not made with the key that was given, or the receipt was changed afterwards. Ask the municipality in another way whether the key is the right one.",
    },
    damaged: {
      ja: "署名（package/receipt.sig）が壊れていて読めません。送った市町村に、もう一度送ってもらってください。",
      en: "The signature (package/receipt.sig) is damaged. Ask the municipality to send the package again.",
    },
  },
  added: { ja: "加わった", en: "added" },
  changed: { ja: "中身が変わった", en: "changed" },
  removed: { ja: "なくなった", en: "removed" },
} satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
