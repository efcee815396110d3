import { isMunicipalityCode, type Rule, recordRule } from "@juso/model";

const city = { municipalityCode: "122033", municipalityKind: "city", hasWelfareOffice: true } as const;

/** 市町村名は、団体コードの一覧の名と一字も違わない。名は正規化しないので、ヶとケも区別する。 */
export const municipalityNameRegistered: Rule = recordRule({
  id: "municipality-name-registered",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.IMPLEMENTER.MUNICIPALITY"],
  citations: [
    { document: "jisshi-yoko", section: "別紙 1・2" },
    { document: "local-government-code", section: "都道府県コード及び市区町村コード" },
  ],
  title: { ja: "市町村名は、団体コードの市町村のものと合う", en: "The name is that of the municipality with the code" },
  messages: {
    spelling: {
      text: {
        ja: "市町村名「{given}」は、一覧では「{name}」です（団体コード「{code}」）。ヶ・ケ・が、又はノ・之の書き方だけが違います。",
        en: 'The name "{given}" is spelt "{name}" in the list (code "{code}"): only ヶ, ケ and が, or ノ and 之 differ.',
      },
      fix: {
        ja: "一覧のとおりの書き方に直してください。",
        en: "Write it as in the list.",
      },
    },
    differs: {
      text: {
        ja: "団体コード「{code}」は{name}のものですが、市町村名は「{given}」です。",
        en: 'The code "{code}" belongs to {name}, but the name given is "{given}".',
      },
      fix: {
        ja: "総務省の一覧で団体コードと市町村名を確かめ、誤っている方を直してください。",
        en: "Look the code and the name up in the official list and correct the wrong one.",
      },
    },
  },
  entity: "municipality",
  *check({ municipalityCode: code, municipalityName: given }, { register }) {
    const name = isMunicipalityCode(code) ? register.find(code)?.name : undefined;
    if (name === undefined || name === given) return;
    const messageId = folded(name) === folded(given) ? "spelling" : "differs";
    yield { messageId, field: "municipalityName", values: { code, name, given } };
  },
  examples: {
    pass: [
      { ...city, municipalityName: "市川市" },
      { ...city, municipalityCode: "992020", municipalityName: "どこか市" },
    ],
    fail: [
      {
        record: { ...city, municipalityName: "士別市" },
        expect: [{ messageId: "differs", field: "municipalityName" }],
      },
      {
        record: { ...city, municipalityCode: "122246", municipalityName: "鎌ヶ谷市" },
        expect: [{ messageId: "spelling", field: "municipalityName" }],
      },
    ],
  },
});

/** A name without the ways in which people spell the same sound. Only for the sentence: names are compared as they are. */
function folded(name: string): string {
  return name.replaceAll(/[ケが]/g, "ヶ").replaceAll("之", "ノ");
}
