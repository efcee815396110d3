import { isMunicipalityCode, type Rule, recordRule } from "@juso/model";

const place = { municipalityKind: "city", hasWelfareOffice: true } as const;
const fix = {
  ja: "総務省の一覧で団体コードと市町村名を確かめ、誤っている方を直してください。",
  en: "Look the code and the name up in the official list and correct the wrong one.",
};

/** 団体コードは、基準日に存在し、事業を実施できる市町村のもの。広域連合と一部事務組合のコードは一覧にない。 */
export const municipalityCodeRegistered: Rule = recordRule({
  id: "municipality-code-registered",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.IMPLEMENTER.MUNICIPALITY"],
  citations: [
    { document: "jisshi-yoko", section: "別紙 1・2" },
    { document: "local-government-code", section: "都道府県コード及び市区町村コード" },
  ],
  title: {
    ja: "団体コードは、事業を実施できる市町村のもの",
    en: "The municipality code is that of an eligible municipality",
  },
  messages: {
    unknown: {
      text: {
        ja: "団体コード「{code}」は一覧（{asOf}現在）にありません。この一覧に、広域連合と一部事務組合はありません。",
        en: 'The code "{code}" is not in the list as of {asOf}, which has no unions and associations.',
      },
      fix,
    },
    abolished: {
      text: {
        ja: "団体コード「{code}」の{name}は{validTo}までで、その後は{successor}です。",
        en: 'The code "{code}" ({name}) was valid until {validTo}; it was succeeded by {successor}.',
      },
      fix: { ja: "今の団体コードと市町村名を書いてください。", en: "Write the present code and name." },
    },
    notYet: {
      text: {
        ja: "団体コード「{code}」の{name}は{validFrom}からです。",
        en: 'The code "{code}" ({name}) is valid only from {validFrom}.',
      },
      fix,
    },
    notEligible: {
      text: {
        ja: "団体コード「{code}」は{name}のもので、事業を実施できる市町村のものではありません。",
        en: 'The code "{code}" belongs to {name}, which is not a municipality that can run the programme.',
      },
      fix: {
        ja: "市町村（特別区を含む）の団体コードを書いてください。行政区、都道府県、北方領土の村は報告できません。",
        en: "Write the code of a municipality or special ward; wards, prefectures and northern-territory villages cannot report.",
      },
    },
  },
  entity: "municipality",
  *check({ municipalityCode: code, municipalityKind }, { asOf, register }) {
    if (!isMunicipalityCode(code)) return;
    const isUnion = municipalityKind === "wideAreaUnion" || municipalityKind === "partialAffairsAssociation";
    const field = "municipalityCode";
    const body = register.find(code);
    if (!body) {
      if (!isUnion) yield { messageId: "unknown", field, data: { asOf: register.asOf }, values: { code } };
      return;
    }
    const { name, kind, validFrom, validTo, succeededBy } = body;
    if (kind === "northernTerritories" || kind === "prefecture" || kind === "ward") {
      yield { messageId: "notEligible", field, values: { code, name } };
    } else if (validTo !== undefined && validTo < asOf) {
      const successor = succeededBy ? `${succeededBy} ${register.find(succeededBy)?.name ?? ""}`.trim() : "―";
      yield { messageId: "abolished", field, values: { code, name, validTo, successor } };
    } else if (validFrom !== undefined && validFrom > asOf) {
      yield { messageId: "notYet", field, values: { code, name, validFrom } };
    }
  },
  examples: {
    pass: [
      { ...place, municipalityCode: "992011", municipalityName: "見本市" },
      { ...place, municipalityCode: "131016", municipalityName: "千代田区", municipalityKind: "specialWard" },
    ],
    fail: [
      fail("992020", "見本市", "unknown"),
      fail("403059", "那珂川町", "abolished"),
      fail("990001", "先々市", "notYet"),
      fail("016951", "色丹村", "notEligible"),
      fail("010006", "北海道", "notEligible"),
      fail("011011", "札幌市中央区", "notEligible"),
    ],
  },
});

function fail<Id extends string>(municipalityCode: string, municipalityName: string, messageId: Id) {
  return {
    record: { ...place, municipalityCode, municipalityName },
    expect: [{ messageId, field: "municipalityCode" }],
  };
}
