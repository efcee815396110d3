import type { DiscontinuedWork, GrantDocument, GrantItemCode, GrantLine, PayerCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { mihonFiscalYear as fiscalYear } from "./civic-records.ts";
import { newSiteCost } from "./cost-records.ts";
import type { YearVersion } from "./year-version.ts";

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

/** What the application and the change ask for, and what is decided then: the worked example's amounts, and those of the change. */
export const requiredYen: Readonly<Record<YearVersion, Readonly<Record<PayerCode, number>>>> = {
  filed: { national: 123_035_996, prefectural: 53_911_784 },
  present: { national: 123_222_536, prefectural: 54_438_405 },
};

const receipts: Record<PayerCode, readonly (readonly [date: string, yen: number])[]> = {
  national: [
    ["2025-08-29", 61_517_000],
    ["2025-12-26", 36_910_000],
    ["2026-03-27", requiredYen.present.national - 61_517_000 - 36_910_000],
  ],
  // The prefecture pays what the first decision left; the rest is short.
  prefectural: [
    ["2025-09-30", 26_955_000],
    ["2026-03-31", requiredYen.filed.prefectural - 26_955_000],
  ],
};

/** What was received in the year. */
export const receivedYen: Readonly<Record<PayerCode, number>> = {
  national: receipts.national.reduce((sum, [, yen]) => sum + yen, 0),
  prefectural: receipts.prefectural.reduce((sum, [, yen]) => sum + yen, 0),
};

/** Everything the grant needs besides costs: settings, base years, ceilings, decisions, receipts, documents, property. */
export function addGrantRecords(book: RecordBook, version: YearVersion): void {
  addIncome(book);
  for (const [grantItem, amounts] of grantLines) {
    const changed = version === "present" && grantItem === "kosodate" ? { baseAmountYen: 36_950_000 } : {};
    book.add("grantLine", { fiscalYear, grantItem, ...amounts, ...changed });
  }
  if (version === "present") {
    book.add("impactAmount", {
      impactAmountId: "IM-0001",
      fiscalYear,
      grantItem: "kosodate",
      impactKind: "opened",
      amountYen: newSiteCost.plannedYen,
    });
  }
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
  if (version === "present") book.add("discontinuedWork", suspendedSite);
  addDecisionsAndReceipts(book);
  book.add("propertyItem", {
    propertyItemId: "PI-0001",
    itemName: "相談記録用の端末一式",
    specification: "ノート型3台・通信機器付き",
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
    specification: "4人乗り・電動昇降座席付き",
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

const changeReason =
  "子育てひろば港の改修が延びて開設日数を減らす一方、利用の多い駅前に子育てひろばを1か所新設するためです。あわせて、自立相談支援員の欠員と通いの場の会場の変更による減、参加支援の受入先の増加による増を反映します。";

/** The site that was closed while it was rebuilt. The prefecture and the ministry had approved it by letters that are not kept here. */
const suspendedSite: DiscontinuedWork = {
  discontinuedWorkId: "DW-0001",
  fiscalYear,
  componentCode: "commKosodate",
  siteId: "ST-HIRO-4",
  discontinuationKind: "suspension",
  discontinuationExtent: "whole",
  description: "建物の改修が延びたため、改修の間の開設を中止",
  discontinuedDate: "2025-11-17",
  resumptionDate: "2026-01-26",
  supportMeasures:
    "利用者の世帯に説明し、改修の間は子育てひろば南台と中央児童館親子ひろばで受け入れました。相談中の世帯は担当者が同行して引き継ぎました。",
  propertyMeasures: "交付金で取得した財産はありません。",
  otherMeasures: "運営の委託料を開設日数に応じて減額しました。",
};

/** Number and day of each request for a payment of the nation, in their order. */
const requests = [
  ["見本地共第188号", "2025-08-08"],
  ["見本地共第305号", "2025-12-05"],
  ["見本地共第402号", "2026-03-06"],
] as const;

function addDocuments(book: RecordBook): void {
  const papers: readonly (readonly [
    GrantDocument["documentKind"],
    PayerCode,
    string,
    string,
    Partial<GrantDocument>?,
  ])[] = [
    ["application", "national", "見本地共第101号", "2025-05-30"],
    ["application", "prefectural", "見本地共第102号", "2025-05-30"],
    ["change", "national", "見本地共第311号", "2025-12-19", { changeReason }],
    ["change", "prefectural", "見本地共第312号", "2025-12-19", { changeReason }],
    ["report", "national", "見本地共第21号", "2026-04-09"],
    ["report", "prefectural", "見本地共第22号", "2026-04-09"],
    ...receipts.national.map(
      ([, requestedYen], index) =>
        [
          "advancePayment",
          "national",
          ...(requests[index] ?? ["", ""]),
          { requestedYen, changeVersion: index + 1 },
        ] as const,
    ),
    ["repayment", "national", "見本地共第96号", "2026-07-10", { plannedDate: "2026-07-31" }],
    ["consumptionTax", "national", "見本地共第141号", "2026-10-30", { taxCreditYen: 0 }],
    ["consumptionTax", "prefectural", "見本地共第142号", "2026-10-30", { taxCreditYen: 0 }],
  ];
  for (const [documentKind, payer, documentNumber, documentDate, more] of papers) {
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
      contactPhone: "000-000-0000",
      contactEmail: "kyosei@mihon.example.jp",
      preparedByName: "見本　花子",
      confirmedByName: "見本　次郎",
      ...more,
    });
  }
}

function addDecisionsAndReceipts(book: RecordBook): void {
  const decisions: Record<PayerCode, readonly (readonly [date: string, number: string, version: YearVersion])[]> = {
    national: [
      ["2025-07-15", "見本国発第0715001号", "filed"],
      ["2026-02-20", "見本国発第0220003号", "present"],
    ],
    prefectural: [
      ["2025-07-15", "見本県福第845号", "filed"],
      ["2026-02-27", "見本県福第2011号", "present"],
    ],
  };
  for (const payer of ["national", "prefectural"] as const) {
    for (const [decidedDate, decisionNumber, version] of decisions[payer]) {
      book.add("grantDecision", {
        grantDecisionId: book.nextId("GK"),
        fiscalYear,
        payer,
        decidedDate,
        decisionNumber,
        amountYen: requiredYen[version][payer],
      });
    }
    for (const [receivedDate, amountYen] of receipts[payer])
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
