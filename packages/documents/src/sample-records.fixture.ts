import type { CostLine, DocumentKindCode, EntityMap, RecordsByEntity } from "@juso/model";
import { documentKinds } from "./kinds/document-kinds.ts";
import { sampleDiscontinuedWork } from "./sample-discontinued-work.fixture.ts";

const fiscalYear = 2025;
const year = { fiscalYear };

/** Planned and actual total cost by component, of the worked example: T1, T3 and the multi-agency block before income. */
const costs: readonly (readonly [CostLine["componentCode"], number, number])[] = [
  ["ccsLtc", 101_345_678, 99_545_321],
  ["ccsDisability", 12_000_000, 11_000_000],
  ["ccsChild", 25_000_000, 25_000_000],
  ["ccsSelfReliance", 20_000_000, 20_000_000],
  ["commPrevention", 9_456_789, 9_556_222],
  ["commLifeSupport", 30_000_000, 31_000_000],
  ["commActivityCenter", 11_000_000, 11_000_000],
  ["commKosodate", 36_000_000, 36_000_000],
  ["commPoor", 7_000_000, 7_000_000],
  ["multiAgency", 14_683_500, 14_000_000],
  ["outreach", 6_000_000, 6_000_000],
  ["participation", 4_000_000, 3_904_321],
];

const baseYear: readonly (readonly [EntityMap["grantLine"]["grantItem"], number | undefined, number | undefined])[] = [
  ["ltcCenter", 96_000_000, undefined],
  ["disabilityConsultation", 12_000_000, undefined],
  ["childUse", 24_000_000, 24_125_000],
  ["selfReliance", 20_000_000, 22_000_000],
  ["carePrevention", 9_000_000, undefined],
  ["lifeSupport", 28_000_000, undefined],
  ["activityCenter", 11_000_000, undefined],
  ["kosodate", 34_000_000, 34_810_000],
  ["poorCommunity", 6_000_000, 6_500_000],
  ["multiAgency", undefined, 25_000_000],
];

/** Documents of the year before its end: a payment was received by then, and others were not. */
const documentDates: Partial<Readonly<Record<DocumentKindCode, string>>> = {
  application: "2025-06-02",
  change: "2025-12-19",
  advancePayment: "2025-12-05",
  discontinuation: "2025-12-05",
};

/** Records of a fictional city with the figures of the worked example of the domain notes (令和7年度). */
export function sampleRecords(): RecordsByEntity {
  return {
    municipality: rows([
      {
        municipalityCode: "999016",
        municipalityName: "見本市",
        municipalityKind: "city" as EntityMap["municipality"]["municipalityKind"],
        prefectureName: "見本県",
        population: 80_000,
        elderlyPopulation: 22_000,
        hasWelfareOffice: true,
        programmeStartFiscalYear: 2023,
      },
    ]),
    programme: rows([
      {
        ...year,
        municipalityCode: "999016",
        programmeKind: "juso",
        purpose:
          "属性を問わない相談支援、参加支援及び地域づくりに向けた支援を一体的に行い、地域生活課題を抱える住民を包括的に支える体制を整備する。",
        integrationMeasures: "各相談支援機関の連携の場を設け、多機関協働事業者が支援の全体を調整する。",
        expectedEffect: "制度の狭間にある世帯への支援が途切れなくなる。",
        implementationPlanAdoptedDate: "2025-03-20",
        completionDueDate: "2026-03-31",
        completedDate: "2026-03-31",
      },
    ]),
    component: rows(
      costs.map(([componentCode]) => ({
        ...year,
        componentCode,
        isImplemented: true,
        deliveryMode: "contract" as const,
        operatorIds: ["OP-1"],
        startDate: "2023-04-01",
        activityDescription: "地域の関係機関と連携し、相談を受け止め、必要な支援につなげる。",
        target: "年間の相談件数1,200件",
        resultDescription: "計画のとおり実施した。関係機関との連絡会議を毎月開催した。",
      })),
    ),
    operator: rows([
      { operatorId: "OP-1", operatorName: "社会福祉法人見本市社会福祉協議会", deliveryMode: "contract" },
    ]),
    site: rows([
      {
        siteId: "S-1",
        siteName: "見本市総合相談窓口",
        siteKind: "generalConsultation",
        componentCodes: ["ccsLtc"],
        openDaysPerWeek: 5,
        consultations: 1_234,
      },
      {
        siteId: "S-2",
        siteName: "つどいの広場ひまわり",
        siteKind: "kosodateGeneral",
        componentCodes: ["commKosodate"],
        openDaysPerWeek: 5.5,
        participants: 4_321,
      },
    ]),
    posting: rows([{ postingId: "P-1", staffId: "ST-1", componentCode: "ccsLtc", staffRole: "ltcStaff" }]),
    meeting: rows([
      { meetingId: "M-1", meetingKind: "jusoKaigi", heldDate: "2025-05-20" },
      { meetingId: "M-2", meetingKind: "shienKaigi", heldDate: "2025-06-20" },
    ]),
    plan: rows([
      {
        planId: "PL-1",
        caseId: "C-1",
        planKind: "multiAgency",
        planVersion: 1,
        draftedDate: "2025-06-01",
        adoptedDate: "2025-06-20",
      },
    ]),
    costLine: rows(costs.flatMap(([component, planned, actual]) => costLines(component, planned, actual))),
    incomeLine: rows([
      {
        ...year,
        incomeLineId: "I-1",
        componentCode: "ccsChild",
        incomeKind: "userFee",
        description: "参加費",
        plannedYen: 345_000,
        actualYen: 345_000,
      },
      {
        ...year,
        incomeLineId: "I-2",
        componentCode: "commKosodate",
        incomeKind: "donation",
        description: "寄附金",
        plannedYen: 456_000,
        actualYen: 456_000,
      },
    ]),
    grantLine: rows(
      baseYear.map(([grantItem, baseYearCostYen, baseAmountYen]) => ({
        ...year,
        grantItem,
        ...(baseYearCostYen === undefined ? {} : { baseYearCostYen }),
        ...(baseAmountYen === undefined ? {} : { baseAmountYen }),
      })),
    ),
    grantSetting: rows([
      {
        ...year,
        costBaseMethod: "apportionment",
        incomeDeductionMethod: "beforeApportionment",
        capSplitMethod: "proportional",
        settlementCapMethod: "total",
        adjustmentGrantYen: 13_234_000,
      },
    ]),
    categoryCap: rows([
      { ...year, capCategory: "sogo", capYen: 270_000_000, otherProgrammeCostYen: 250_000_000 },
      { ...year, capCategory: "hokatsuNini", capYen: 142_682_222, otherProgrammeCostYen: 18_000_000 },
      { ...year, capCategory: "shahoJujitsu", capYen: 66_258_000, otherProgrammeCostYen: 35_000_000 },
    ]),
    grantDocument: rows(
      documentKinds.flatMap(({ code: documentKind }) =>
        (["national", "prefectural"] as const).map((payer) => ({
          ...year,
          grantDocumentId: `${documentKind}-${payer}`,
          documentKind,
          payer,
          documentNumber: "見福第123号",
          documentDate: documentDates[documentKind] ?? "2026-04-08",
          applicantName: "見本市長　見本　花子",
          applicantAddress: "見本県見本市本町一丁目1番1号",
          departmentName: "福祉部地域共生課",
          changeReason: "利用者の増加により事業費が増えたため。",
          plannedDate: "2026-06-30",
          spentUntilDate: "2025-11-30",
          requestedYen: payer === "national" ? 30_000_001 : 20_000_000,
          taxCreditYen: 123_456,
        })),
      ),
    ),
    discontinuedWork: rows(sampleDiscontinuedWork),
    grantDecision: rows([
      { ...year, grantDecisionId: "D-1", payer: "national", decidedDate: "2025-09-01", amountYen: 123_035_996 },
      { ...year, grantDecisionId: "D-2", payer: "prefectural", decidedDate: "2025-09-01", amountYen: 53_911_784 },
    ]),
    grantReceipt: rows([
      { ...year, grantReceiptId: "R-1", payer: "national", receivedDate: "2025-10-31", amountYen: 60_000_000 },
      { ...year, grantReceiptId: "R-2", payer: "national", receivedDate: "2026-01-30", amountYen: 63_035_996 },
      { ...year, grantReceiptId: "R-3", payer: "prefectural", receivedDate: "2026-01-30", amountYen: 53_911_784 },
    ]),
    budgetLine: rows([
      {
        ...year,
        budgetLineId: "B-1",
        budgetSide: "revenue",
        budgetAccount: "general",
        kan: "国庫支出金",
        ko: "国庫負担金",
        moku: "民生費国庫負担金",
        setsu: "重層的支援体制整備事業交付金",
        budgetRole: "nationalGrant",
        budgetYen: 123_036_000,
        settledYen: 123_035_996,
        relatedYen: 123_035_996,
      },
      {
        ...year,
        budgetLineId: "B-2",
        budgetSide: "expenditure",
        budgetAccount: "general",
        kan: "民生費",
        ko: "社会福祉費",
        moku: "社会福祉総務費",
        budgetRole: "totalCost",
        budgetYen: 276_486_000,
        settledYen: 274_005_864,
        settledRelatedYen: 274_005_864,
        relatedYen: 276_485_967,
        carriedOverYen: 2_000_000,
      },
    ]),
    communityEvaluation: rows([
      {
        ...year,
        communityEvaluationId: "E-1",
        targetDescription: "居場所の新規参加者の数",
        targetValue: 120,
        actualValue: 134,
        unitName: "人",
        evaluatedDate: "2026-03-12",
        hasThirdParty: true,
        resultDescription: "学識経験者を含む評価会議において、目標を達成したと評価された。",
      },
    ]),
    propertyItem: rows([
      {
        propertyItemId: "PR-1",
        itemName: "相談車両",
        componentCode: "outreach",
        acquiredDate: "2025-08-01",
        unitPriceYen: 1_850_000,
        quantity: 1,
        restrictionYears: 5,
        disposalKind: "transfer",
        disposalDate: "2027-09-30",
        disposalProceedsYen: 700_000,
      },
    ]),
  };
}

function costLines(componentCode: CostLine["componentCode"], planned: number, actual: number): readonly CostLine[] {
  const common = { ...year, componentCode, fundingSource: "juso" } as const;
  const line = (
    suffix: string,
    expenseCategory: CostLine["expenseCategory"],
    plannedYen: number,
    actualYen: number,
  ): CostLine => ({
    ...common,
    costLineId: `${componentCode}-${suffix}`,
    expenseCategory,
    description: "月額351,000円×12月ほか",
    plannedYen,
    plannedEligibleYen: plannedYen,
    actualYen,
    actualEligibleYen: actualYen,
  });
  return [
    line("a", "outsourcing", planned - 1_000_000, actual - 1_000_000),
    line("b", "supplies", 1_000_000, 1_000_000),
  ];
}

function rows<T>(values: readonly T[]): { value: T; position: { file: string; line: number; row: number } }[] {
  return values.map((value, index) => ({ value, position: { file: "sample.csv", line: index + 2, row: index + 2 } }));
}

/** The same with the base-year cost of 地域包括支援センターの運営 corrected (令26条7項). */
export function correctedRecords(): RecordsByEntity {
  const records = sampleRecords();
  const correction = {
    correctedBaseYearCostYen: 90_000_000,
    correctionReason: "第1層の委託を基準年度の後に移したため",
  };
  const grantLine = (records.grantLine ?? []).map((each) =>
    each.value.grantItem === "ltcCenter" ? { ...each, value: { ...each.value, ...correction } } : each,
  );
  return { ...records, grantLine };
}
