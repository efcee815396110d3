import { municipalityCheckDigit, type Rule, type RuleContext, recordRule, type ViolationOf } from "@juso/model";

const base = {
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.IMPLEMENTER.MUNICIPALITY"],
  citations: [
    { document: "local-government-code", section: "コードの構成（都道府県2桁・市区町村3桁・検査数字1桁）" },
    { document: "jisshi-yoko", section: "別紙 1・2" },
  ],
  messages: {
    fiveDigits: {
      text: {
        ja: "団体コード「{code}」は5桁です。先頭の0が落ちた可能性（{zeroCode} {zeroName}）と、検査数字がない可能性（{checkCode} {checkName}）があります。",
        en: 'The code "{code}" has five digits. Either the leading 0 was lost ({zeroCode} {zeroName}) or the check digit is missing ({checkCode} {checkName}).',
      },
      fix: {
        ja: "どちらの市町村かを確かめ、6桁の団体コードを書いてください。表計算ソフトでは、セルの書式を文字列にしてください。",
        en: "Decide which body is meant and write the six digits. In a spreadsheet, format the cell as text.",
      },
    },
    notSixDigits: {
      text: {
        ja: "団体コード「{code}」が6桁の半角数字ではありません。",
        en: 'The code "{code}" is not six ASCII digits.',
      },
      fix: {
        ja: "検査数字を含む6桁の団体コードを、半角数字で書いてください。",
        en: "Write the six-digit code with its check digit, in ASCII digits.",
      },
    },
  },
} as const;

const titles = {
  municipality: { ja: "団体コードは6桁で書く", en: "The municipality code has six digits" },
  programme: { ja: "事業の団体コードは6桁で書く", en: "The programme's municipality code has six digits" },
};

const field = "municipalityCode";
const municipality = { municipalityName: "見本市", municipalityKind: "city", hasWelfareOffice: true } as const;
const programme = { fiscalYear: 2026, programmeKind: "juso" } as const;

/** 団体コードは6桁の数字。5桁のときは両方の読み方を示し、直さない。 */
export const municipalityCodeFormat: readonly Rule[] = [
  recordRule({
    ...base,
    id: "municipality-code-format",
    title: titles.municipality,
    entity: "municipality",
    check: (record, context) => checkFormat(record.municipalityCode, context),
    examples: {
      pass: [{ ...municipality, municipalityCode: "992011" }],
      fail: [
        { record: { ...municipality, municipalityCode: "12203" }, expect: [{ messageId: "fiveDigits", field }] },
        {
          record: { ...municipality, municipalityCode: "９９２０１１" },
          expect: [{ messageId: "notSixDigits", field }],
        },
      ],
    },
  }),
  recordRule({
    ...base,
    id: "programme-municipality-code-format",
    title: titles.programme,
    entity: "programme",
    check: (record, context) => checkFormat(record.municipalityCode, context),
    examples: {
      pass: [{ ...programme, municipalityCode: "992011" }],
      fail: [
        { record: { ...programme, municipalityCode: "12203" }, expect: [{ messageId: "fiveDigits", field }] },
        { record: { ...programme, municipalityCode: "99-2011" }, expect: [{ messageId: "notSixDigits", field }] },
      ],
    },
  }),
];

function* checkFormat(
  code: string,
  { register }: RuleContext,
): Generator<ViolationOf<typeof base.messages, "municipalityCode">> {
  if (/^[0-9]{6}$/.test(code)) return;
  if (!/^[0-9]{5}$/.test(code)) {
    yield { messageId: "notSixDigits", field, values: { code } };
    return;
  }
  const zeroCode = `0${code}`;
  const checkCode = `${code}${municipalityCheckDigit(code)}`;
  const nameOf = (candidate: string): string => register.find(candidate)?.name ?? "―";
  const values = { code, zeroCode, checkCode, zeroName: nameOf(zeroCode), checkName: nameOf(checkCode) };
  yield { messageId: "fiveDigits", field, values };
}
