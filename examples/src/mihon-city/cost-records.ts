import {
  type ComponentCode,
  type CostItemCode,
  type CostLine,
  type ExpenseCategoryCode,
  groupDigits,
} from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { mihonFiscalYear } from "./civic-records.ts";
import { otherFunds } from "./other-funds.ts";
import type { YearVersion } from "./year-version.ts";

/** A line of the estimate whose amount is unit × people or places × months. */
type UnitLine = readonly [
  category: ExpenseCategoryCode,
  words: string,
  unitYen: number,
  count: number,
  months: number,
  siteId?: string,
  item?: CostItemCode,
];

interface ComponentCost {
  readonly component: ComponentCode;
  /** As it was filed with the application. */
  readonly plannedYen: number;
  /** As the change application has it, where that is another amount. */
  readonly changedYen?: number;
  readonly actualYen: number;
  readonly lines: readonly UnitLine[];
  /** The line that takes what remains of the component's total: a contract or a grant to the operator. */
  readonly rest: readonly [category: ExpenseCategoryCode, words: string, siteId?: string];
}

/**
 * The year's costs. Filed totals per block: 1号 158,345,678; 3号 93,456,789; 多機関協働等 24,683,500, the figures of the worked example with
 * its incomes added back. In December some went up, some down, and a site was added.
 */
const costs: readonly ComponentCost[] = [
  {
    component: "ccsLtc",
    plannedYen: 100_134_000,
    actualYen: 98_312_455,
    lines: [
      ["personnel", "専門職3人（総合相談センター）", 412_000, 3, 12, "ST-SOGO"],
      ["rent", "東地域包括支援センターの賃借料", 186_000, 1, 12, "ST-LTC-E"],
      ["travel", "訪問の旅費", 3_200, 12, 12],
      ["communication", "電話料・郵送料", 41_500, 4, 12],
    ],
    rest: ["outsourcing", "3圏域の地域包括支援センターの運営の委託"],
  },
  {
    component: "ccsDisability",
    plannedYen: 12_461_178,
    actualYen: 12_204_366,
    lines: [
      ["personnel", "専門職員（機能強化）", 398_000, 1, 12, "ST-KIKAN"],
      ["honorarium", "住宅入居等支援の協力者", 12_000, 3, 12],
      ["travel", "学校・企業への訪問の旅費", 2_600, 5, 12],
    ],
    rest: ["outsourcing", "基幹相談支援センター等機能強化事業の委託", "ST-KIKAN"],
  },
  {
    component: "ccsChild",
    plannedYen: 24_930_500,
    actualYen: 24_618_000,
    lines: [
      ["personnel", "統括支援員・子ども家庭支援員", 386_000, 4, 12, "ST-KODOMO"],
      ["supplies", "子育て情報誌の印刷", 148_000, 2, 1, "ST-KODOMO"],
      ["communication", "連絡用端末の通信料", 9_800, 8, 12, "ST-KODOMO"],
    ],
    rest: ["outsourcing", "利用者支援窓口の運営の委託", "ST-RIYO"],
  },
  {
    component: "ccsSelfReliance",
    plannedYen: 20_820_000,
    changedYen: 19_560_000,
    actualYen: 19_402_000,
    lines: [
      ["personnel", "主任相談支援員・相談支援員", 372_000, 3, 12, "ST-JIRITSU"],
      ["rent", "窓口の賃借料", 88_000, 1, 12, "ST-JIRITSU"],
      ["equipment", "相談記録用の端末一式", 825_000, 1, 1, "ST-JIRITSU"],
    ],
    rest: ["outsourcing", "自立相談支援事業の委託", "ST-JIRITSU"],
  },
  {
    component: "commPrevention",
    plannedYen: 9_540_000,
    changedYen: 9_300_000,
    actualYen: 9_214_500,
    lines: [
      ["honorarium", "体操の講師", 8_000, 30, 12],
      ["supplies", "通いの場の用具", 21_000, 30, 1],
      ["rent", "会場の使用料", 1_500, 30, 12],
    ],
    rest: ["outsourcing", "通いの場の立上げと継続の支援の委託", "ST-KAYO-1"],
  },
  {
    component: "commLifeSupport",
    plannedYen: 29_760_789,
    actualYen: 30_104_000,
    lines: [
      ["personnel", "生活支援コーディネーター", 356_000, 3, 12, "ST-SASAE"],
      ["honorarium", "協議体の委員", 6_000, 14, 12],
      ["travel", "地域を回る旅費", 2_100, 15, 12],
    ],
    rest: ["outsourcing", "生活支援体制整備事業の委託", "ST-SASAE"],
  },
  {
    component: "commActivityCenter",
    plannedYen: 11_652_000,
    actualYen: 11_940_500,
    lines: [
      ["personnel", "機能強化の職員", 268_000, 2, 12, "ST-CHI-1"],
      ["equipment", "送迎用軽自動車", 1_480_000, 1, 1, "ST-CHI-1"],
      ["supplies", "創作活動の材料", 18_000, 2, 12, "ST-CHI-2"],
    ],
    rest: ["outsourcing", "機能強化事業の委託", "ST-CHI-2"],
  },
  {
    component: "commKosodate",
    plannedYen: 36_104_000,
    changedYen: 35_504_000,
    actualYen: 35_302_500,
    lines: [
      ["rent", "子育てひろばの賃借料", 142_000, 2, 12],
      ["supplies", "遊具・絵本", 120_000, 4, 1],
      ["honorarium", "多世代交流の講師", 7_500, 4, 12],
    ],
    rest: ["outsourcing", "地域子育て支援拠点の運営の委託"],
  },
  {
    component: "commPoor",
    plannedYen: 6_400_000,
    actualYen: 6_440_500,
    lines: [
      ["communication", "居場所の通信費（Wi-Fi）", 4_800, 4, 12, "ST-IBA-1", "communicationWifi"],
      ["supplies", "居場所の小修繕", 96_000, 2, 1, "ST-IBA-2", "minorRepair"],
      ["honorarium", "ニーズ把握の調査員", 5_000, 10, 6],
    ],
    rest: ["subsidy", "居場所を開く団体への補助", "ST-IBA-1"],
  },
  {
    component: "multiAgency",
    plannedYen: 12_640_000,
    actualYen: 12_315_321,
    lines: [
      ["personnel", "多機関協働の担当者", 365_000, 2, 12, "ST-MAC"],
      ["honorarium", "重層的支援会議の助言者", 11_000, 2, 12, "ST-MAC"],
    ],
    rest: ["outsourcing", "多機関協働事業の委託", "ST-MAC"],
  },
  {
    component: "outreach",
    plannedYen: 6_820_000,
    actualYen: 6_604_000,
    lines: [
      ["personnel", "アウトリーチの担当者", 352_000, 1, 12, "ST-MAC"],
      ["travel", "訪問の旅費", 1_900, 40, 12, "ST-MAC"],
    ],
    rest: ["outsourcing", "アウトリーチ等を通じた継続的支援事業の委託", "ST-MAC"],
  },
  {
    component: "participation",
    plannedYen: 5_223_500,
    changedYen: 5_823_500,
    actualYen: 5_602_000,
    lines: [
      ["personnel", "参加支援の担当者", 331_000, 1, 12, "ST-MAC"],
      ["honorarium", "受入先への謝礼（実費相当）", 3_000, 8, 9, "ST-MAC", "hostHonorarium"],
    ],
    rest: ["outsourcing", "参加支援事業の委託", "ST-MAC"],
  },
];

/** The site that was opened in January 2026: it is in the change, and was in no application. */
export const newSiteCost = { component: "commKosodate", plannedYen: 2_380_000, actualYen: 2_318_600 } as const;

/** Every cost line: unit lines, the rest of each component, costs of other funds, and what the change added. */
export function addCostRecords(book: RecordBook, version: YearVersion): void {
  for (const cost of costs) addComponentCost(book, cost, version);
  for (const [componentCode, costItem, description, fundingSource, yen] of otherFunds) {
    book.add("costLine", {
      ...line(book, componentCode, "outsourcing", description, yen, yen),
      plannedEligibleYen: 0,
      actualEligibleYen: 0,
      costItem,
      fundingSource,
    });
  }
  if (version === "filed") return;
  const fitting = ["supplies", "ひろばの遊具・備品 385,000円×1", 385_000, 379_500] as const;
  const running = [
    "outsourcing",
    "子育てひろば見本駅前の運営の委託（令和8年1月から）",
    newSiteCost.plannedYen - fitting[2],
    newSiteCost.actualYen - fitting[3],
  ] as const;
  for (const [category, words, plannedYen, actualYen] of [fitting, running]) {
    book.add("costLine", {
      ...line(book, newSiteCost.component, category, words, plannedYen, actualYen, "ST-HIRO-5"),
      costItem: "ordinary",
    });
  }
}

/** Planned and actual cost of a component under this programme. */
export function costTotals(version: YearVersion): readonly {
  readonly component: ComponentCode;
  readonly plannedYen: number;
  readonly actualYen: number;
}[] {
  const own = costs.map((cost) => ({
    component: cost.component,
    plannedYen: plannedOf(cost, version),
    actualYen: cost.actualYen,
  }));
  return version === "filed" ? own : [...own, newSiteCost];
}

function plannedOf({ changedYen, plannedYen }: ComponentCost, version: YearVersion): number {
  return version === "filed" ? plannedYen : (changedYen ?? plannedYen);
}

function addComponentCost(book: RecordBook, cost: ComponentCost, version: YearVersion): void {
  const total = plannedOf(cost, version);
  let [planned, actual] = [0, 0];
  cost.lines.forEach(([category, words, unitYen, count, months, siteId, costItem], index) => {
    const plannedYen = unitYen * count * months;
    const isBought = category === "equipment";
    const actualYen = isBought ? plannedYen : Math.floor((plannedYen * (985 + ((index * 11) % 23))) / 1000);
    planned += plannedYen;
    actual += actualYen;
    const unit = `${words} ${groupDigits(unitYen)}円×${count}×${months}月`;
    const description = months === 1 ? unit.replace("×1月", "") : unit;
    book.add("costLine", {
      ...line(book, cost.component, category, description, plannedYen, actualYen, siteId),
      ...actualBasis(category, count, months, unitYen),
      costItem: costItem ?? "ordinary",
    });
  });
  const [category, words, siteId] = cost.rest;
  if (total <= planned || cost.actualYen <= actual) throw new RangeError(`nothing remains for ${cost.component}`);
  book.add("costLine", {
    ...line(book, cost.component, category, words, total - planned, cost.actualYen - actual, siteId),
    ...actualBasis(category, 1, 12, 0),
    costItem: "ordinary",
  });
}

/** What the actual amount rests on, where the city wrote it down. */
function actualBasis(
  category: ExpenseCategoryCode,
  count: number,
  months: number,
  unitYen: number,
): Pick<CostLine, "actualDescription"> {
  const texts: Partial<Record<ExpenseCategoryCode, string>> = {
    personnel: `給与等の支給額の計（${count}人・${months}月分）`,
    travel: "旅費の支給額の計（精算払）",
    rent: `賃借料・使用料の支払額の計（${months}月分）`,
    communication: `請求額の計（${months}月分）`,
    equipment: `契約額 ${groupDigits(unitYen)}円×${count}`,
    outsourcing: "委託料の精算額（実績報告の検査済み）",
  };
  return texts[category] === undefined ? {} : { actualDescription: texts[category] };
}

function line(
  book: RecordBook,
  componentCode: ComponentCode,
  expenseCategory: ExpenseCategoryCode,
  description: string,
  plannedYen: number,
  actualYen: number,
  siteId?: string,
): CostLine {
  return {
    costLineId: book.nextId("CO"),
    fiscalYear: mihonFiscalYear,
    componentCode,
    ...(siteId ? { siteId } : {}),
    expenseCategory,
    description,
    plannedYen,
    plannedEligibleYen: plannedYen,
    actualYen,
    actualEligibleYen: actualYen,
    fundingSource: "juso",
  };
}
