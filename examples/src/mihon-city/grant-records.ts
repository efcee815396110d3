import type { GrantDocument, GrantItemCode, GrantLine, PayerCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { mihonFiscalYear as fiscalYear } from "./civic-records.ts";

/** Costs of the base year (令和3年度) and base amounts. Base amounts are invented, except where the formula is public. */
const grantLines: readonly (readonly [item: GrantItemCode, amounts: Partial<GrantLine>])[] = [
  ["ltcCenter", { baseYearCostYen: 96_000_000 }],
  ["disabilityConsultation", { baseYearCostYen: 12_000_000, baseAmountYen: 12_600_000 }],
  ["childUse", { baseYearCostYen: 24_000_000, baseAmountYen: 24_125_000 }],
  ["selfReliance", { baseYearCostYen: 20_000_000, baseAmountYen: 22_000_000 }],
  ["townConsultation", { baseYearCostYen: 0, zeroReason: "福祉事務所を設置する市であり、実施していないためです。" }],
  ["carePrevention", { baseYearCostYen: 9_000_000 }],
  ["lifeSupport", { baseYearCostYen: 28_000_000 }],
  ["activityCenter", { baseYearCostYen: 11_000_000, baseAmountYen: 11_800_000 }],
  ["kosodate", { baseYearCostYen: 34_000_000, baseAmountYen: 34_810_000 }],
  ["poorCommunity", { baseYearCostYen: 6_000_000, baseAmountYen: 6_500_000 }],
  ["multiAgency", { baseAmountYen: 25_000_000 }],
];

/** Amounts decided at the application, as the worked example has them. */
export const decidedYen: Readonly<Record<PayerCode, number>> = { national: 123_035_996, prefectural: 53_911_784 };

/** Everything the grant needs besides costs: settings, base years, ceilings, decisions, receipts, documents, property. */
export function addGrantRecords(book: RecordBook): void {
  addIncome(book);
  for (const [grantItem, amounts] of grantLines) book.add("grantLine", { fiscalYear, grantItem, ...amounts });
  book.add("grantSetting", {
    fiscalYear,
    costBaseMethod: "apportionment",
    incomeDeductionMethod: "beforeApportionment",
    capSplitMethod: "jusoFirst",
    settlementCapMethod: "total",
    adjustmentGrantYen: 13_234_000,
  });
  book.add("categoryCap", { fiscalYear, capCategory: "sogo", capYen: 270_000_000, otherProgrammeCostYen: 250_000_000 });
  book.add("categoryCap", {
    fiscalYear,
    capCategory: "hokatsuNini",
    capYen: 142_682_222,
    otherProgrammeCostYen: 18_000_000,
  });
  book.add("categoryCap", {
    fiscalYear,
    capCategory: "shahoJujitsu",
    capYen: 66_258_000,
    otherProgrammeCostYen: 35_000_000,
  });
  addDocuments(book);
  addDecisionsAndReceipts(book);
  book.add("propertyItem", {
    propertyItemId: "PI-0001",
    itemName: "相談記録用の端末一式",
    componentCode: "ccsSelfReliance",
    siteId: "ST-JIRITSU",
    acquiredDate: "2025-07-15",
    unitPriceYen: 825_000,
    quantity: 1,
    restrictionYears: 4,
  });
  book.add("propertyItem", {
    propertyItemId: "PI-0002",
    itemName: "送迎用軽自動車",
    componentCode: "commActivityCenter",
    siteId: "ST-CHI-1",
    acquiredDate: "2025-09-30",
    unitPriceYen: 1_480_000,
    quantity: 1,
    restrictionYears: 4,
  });
  addEvaluations(book);
}

function addIncome(book: RecordBook): void {
  const lines = [
    ["ccsLtc", "donation", "市民からの寄附", 200_000, 180_000],
    ["ccsChild", "other", "講座の資料代", 145_000, 153_500],
    ["commKosodate", "userFee", "親子講座の参加費", 276_000, 288_300],
    ["commPoor", "donation", "居場所への企業の寄附", 180_000, 182_000],
  ] as const;
  for (const [componentCode, incomeKind, description, plannedYen, actualYen] of lines) {
    book.add("incomeLine", {
      incomeLineId: book.nextId("IC"),
      fiscalYear,
      componentCode,
      incomeKind,
      description,
      plannedYen,
      actualYen,
    });
  }
}

function addDocuments(book: RecordBook): void {
  const papers: readonly (readonly [GrantDocument["documentKind"], PayerCode, string, string, string?])[] = [
    ["application", "national", "見本地共第101号", "2025-05-30"],
    ["application", "prefectural", "見本地共第102号", "2025-05-30"],
    [
      "change",
      "national",
      "見本地共第311号",
      "2025-12-19",
      "子育てひろば港の改修に伴い、開設日数を変更したためです。所要額の変更はありません。",
    ],
    [
      "change",
      "prefectural",
      "見本地共第312号",
      "2025-12-19",
      "子育てひろば港の改修に伴い、開設日数を変更したためです。所要額の変更はありません。",
    ],
    ["report", "national", "見本地共第21号", "2026-04-09"],
    ["report", "prefectural", "見本地共第22号", "2026-04-09"],
  ];
  for (const [documentKind, payer, documentNumber, documentDate, changeReason] of papers) {
    book.add("grantDocument", {
      grantDocumentId: book.nextId("GD"),
      fiscalYear,
      documentKind,
      payer,
      documentNumber,
      documentDate,
      ...(payer === "prefectural" ? { addressee: "サンプル県知事" } : {}),
      applicantName: "見本市長　見本　太郎",
      applicantAddress: "サンプル県見本市中央一丁目1番1号",
      departmentName: "福祉部地域共生推進課",
      preparedByName: "見本　花子",
      confirmedByName: "見本　次郎",
      ...(changeReason ? { changeReason } : {}),
    });
  }
}

function addDecisionsAndReceipts(book: RecordBook): void {
  const numbers: Record<PayerCode, string> = { national: "見本国発第0715001号", prefectural: "見本県福第845号" };
  const shares: Record<PayerCode, readonly (readonly [date: string, yen: number])[]> = {
    national: [
      ["2025-08-29", 61_517_000],
      ["2025-12-26", 36_910_000],
      ["2026-03-27", 24_608_996],
    ],
    prefectural: [
      ["2025-09-30", 26_955_000],
      ["2026-03-31", 26_956_784],
    ],
  };
  for (const payer of ["national", "prefectural"] as const) {
    book.add("grantDecision", {
      grantDecisionId: book.nextId("GK"),
      fiscalYear,
      payer,
      decidedDate: "2025-07-15",
      decisionNumber: numbers[payer],
      amountYen: decidedYen[payer],
    });
    for (const [receivedDate, amountYen] of shares[payer])
      book.add("grantReceipt", { grantReceiptId: book.nextId("GR"), fiscalYear, payer, receivedDate, amountYen });
  }
}

function addEvaluations(book: RecordBook): void {
  const targets = [
    [
      "居場所に継続して参加する人の数",
      120,
      131,
      "人",
      "目標を上回りました。夜の居場所では若い世代の参加が増え、担い手に回る人も出ています。",
    ],
    [
      "住民の困りごとの聞き取りの回数",
      60,
      54,
      "回",
      "目標に届きませんでした。調査員の確保が課題であり、次年度は民生委員との合同の聞き取りを増やします。",
    ],
  ] as const;
  for (const [targetDescription, targetValue, actualValue, unitName, resultDescription] of targets) {
    book.add("communityEvaluation", {
      communityEvaluationId: book.nextId("CE"),
      fiscalYear,
      targetDescription,
      targetValue,
      actualValue,
      unitName,
      evaluatedDate: "2026-03-12",
      hasThirdParty: true,
      resultDescription,
    });
  }
}
