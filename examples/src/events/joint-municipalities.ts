import { eventYear, written, type YearEvent } from "./year-event.ts";

/** 二つの町が、協定によって一つの事業を共に行う。 */
export const jointMunicipalities: YearEvent = {
  name: "joint-municipalities",
  title: { ja: "二つの町の共同実施", en: "Two towns run a component together" },
  story: {
    ja: "見本川町は隣の町と協定を結び、参加支援を一つの法人に頼んでいます。費用は人口で分けます。",
    en: "By agreement with the next town Mihonkawa has participation support run by one corporation. The cost is shared by population.",
  },
  written: [
    written(
      "jointImplementation",
      "共同で行う構成事業ごと、相手ごとに1行です。",
      "A row for each component and partner.",
    ),
    written(
      "jointImplementation.partnerMunicipalityCode",
      "相手の団体コード（6桁）です。",
      "The partner's code of six digits.",
    ),
    written(
      "jointImplementation.costShareRate",
      "自分の町が負担する割合です。0.6 は6割です。",
      "The share that this town pays: 0.6 is six tenths.",
    ),
    written("jointImplementation.costShareMethod", "割合をどう求めたかを書きます。", "How the share was found."),
    written(
      "jointImplementation.isLead",
      "契約や支払を受け持つ側が「はい」です。",
      "Yes for the one that signs and pays.",
    ),
  ],
  records: {
    municipality: [
      {
        municipalityCode: "993018",
        municipalityName: "見本川町",
        municipalityKind: "town",
        prefectureName: "サンプル県",
        population: 9_400,
        populationDate: "2025-01-01",
        populationSource: "住民基本台帳",
        hasWelfareOffice: false,
        programmeStartFiscalYear: eventYear,
      },
    ],
    component: [
      {
        componentCode: "participation",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "2",
        deliveryMode: "contract",
        operatorIds: ["OP-1"],
        startDate: "2025-04-01",
      },
    ],
    operator: [
      {
        operatorId: "OP-1",
        operatorName: "特定非営利活動法人川のまち見本",
        deliveryMode: "contract",
        legalForm: "npo",
      },
    ],
    jointImplementation: [
      {
        jointImplementationId: "JI-1",
        fiscalYear: eventYear,
        componentCode: "participation",
        partnerMunicipalityCode: "992011",
        jointMethod: "agreement",
        agreedDate: "2025-03-21",
        isLead: true,
        costShareRate: 0.6,
        costShareMethod: "令和7年1月1日の人口の割合",
      },
    ],
  },
};
