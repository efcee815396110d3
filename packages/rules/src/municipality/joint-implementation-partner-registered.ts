import { isMunicipalityCode, municipalityCheckDigit, type Rule, recordRule } from "@juso/model";

const joint = {
  jointImplementationId: "JI-01",
  fiscalYear: 2026,
  componentCode: "ccsDisability",
  jointMethod: "entrustment",
} as const;
const field = "partnerMunicipalityCode";
const fix = {
  ja: "総務省の一覧で相手の団体コードを確かめ、直してください。",
  en: "Look the code of the partner up in the official list and correct it.",
};

/** 共同実施の相手の団体コードは、検査数字が合い、今ある市町村のもの。広域連合と一部事務組合のコードは一覧にない。 */
export const jointImplementationPartnerRegistered: Rule = recordRule({
  id: "joint-implementation-partner-registered",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: [],
  citations: [{ document: "local-government-code", section: "都道府県コード及び市区町村コード" }],
  title: {
    ja: "共同実施の相手の団体コードは、今ある市町村のもの",
    en: "The code of the partner is that of an existing municipality",
  },
  messages: {
    checkDigit: {
      text: {
        ja: "相手の団体コード「{code}」の検査数字が合いません。前の5桁が正しければ、6桁目は{digit}です。",
        en: 'The check digit of the partner\'s code "{code}" is wrong. If the first five digits are right, the sixth is {digit}.',
      },
      fix,
    },
    unknown: {
      text: {
        ja: "相手の団体コード「{code}」は一覧（{asOf}現在）にありません。広域連合と一部事務組合のコードは、この一覧にありません。",
        en: 'The partner\'s code "{code}" is not in the list as of {asOf}, which has no wide-area unions and associations.',
      },
      fix: {
        ja: "相手が市町村のときは、団体コードを確かめて直してください。広域連合か一部事務組合のときは、都道府県が付けたコードと同じであれば、そのままでかまいません。",
        en: "If the partner is a municipality, check its code. If it is a union or an association, leave the code as the prefecture assigned it.",
      },
    },
    abolished: {
      text: {
        ja: "相手の団体コード「{code}」の{name}は{validTo}までです。",
        en: 'The partner\'s code "{code}" ({name}) was valid until {validTo}.',
      },
      fix,
    },
    notEligible: {
      text: {
        ja: "相手の団体コード「{code}」は{name}のもので、事業を実施できる市町村のものではありません。",
        en: 'The partner\'s code "{code}" belongs to {name}, which is not a municipality that can run the programme.',
      },
      fix,
    },
  },
  entity: "jointImplementation",
  *check({ partnerMunicipalityCode: code }, { asOf, register }) {
    if (!/^[0-9]{6}$/.test(code)) return;
    if (!isMunicipalityCode(code)) {
      yield { messageId: "checkDigit", field, values: { code, digit: municipalityCheckDigit(code.slice(0, 5)) } };
      return;
    }
    const body = register.find(code);
    if (body === undefined) {
      yield { messageId: "unknown", field, data: { asOf: register.asOf }, values: { code } };
      return;
    }
    const { name, kind, validTo } = body;
    if (kind === "northernTerritories" || kind === "prefecture" || kind === "ward") {
      yield { messageId: "notEligible", field, values: { code, name } };
    } else if (validTo !== undefined && validTo < asOf) {
      yield { messageId: "abolished", field, values: { code, name, validTo } };
    }
  },
  examples: {
    pass: [{ ...joint, partnerMunicipalityCode: "992011" }],
    fail: [
      fail("992012", "checkDigit"),
      fail("992020", "unknown"),
      fail("403059", "abolished"),
      fail("016951", "notEligible"),
      fail("011011", "notEligible"),
    ],
  },
});

function fail<Id extends string>(partnerMunicipalityCode: string, messageId: Id) {
  return { record: { ...joint, partnerMunicipalityCode }, expect: [{ messageId, field }] };
}
