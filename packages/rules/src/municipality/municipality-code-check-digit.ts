import { isMunicipalityCode, municipalityCheckDigit, type Rule, recordRule } from "@juso/model";

const city = { municipalityName: "見本市", municipalityKind: "city", hasWelfareOffice: true } as const;

/** 団体コードの6桁目は、前の5桁から計算した検査数字。 */
export const municipalityCodeCheckDigit: Rule = recordRule({
  id: "municipality-code-check-digit",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.IMPLEMENTER.MUNICIPALITY"],
  citations: [
    { document: "local-government-code", section: "検査数字の算定方法" },
    { document: "jisshi-yoko", section: "別紙 1・2" },
  ],
  title: { ja: "団体コードの検査数字が合う", en: "The check digit of the municipality code is right" },
  messages: {
    wrong: {
      text: {
        ja: "団体コード「{code}」の検査数字が合いません。前の5桁が正しければ、6桁目は{digit}です。",
        en: 'The check digit of "{code}" is wrong. If the first five digits are right, the sixth is {digit}.',
      },
      fix: {
        ja: "総務省の一覧で市町村の団体コードを確かめ、書き直してください。",
        en: "Look the code up in the official list and correct it.",
      },
    },
  },
  entity: "municipality",
  *check({ municipalityCode: code }) {
    if (!/^[0-9]{6}$/.test(code) || isMunicipalityCode(code)) return;
    const digit = municipalityCheckDigit(code.slice(0, 5));
    yield { messageId: "wrong", field: "municipalityCode", values: { code, digit } };
  },
  examples: {
    pass: [{ ...city, municipalityCode: "992011" }],
    fail: [
      {
        record: { ...city, municipalityCode: "992012" },
        expect: [{ messageId: "wrong", field: "municipalityCode" }],
      },
    ],
  },
});
