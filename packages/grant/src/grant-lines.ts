import type { GrantItemCode, GrantLineCodeCode, PayerCode, Text } from "@juso/model";

/** How lines are rounded together and how their rate is found. */
export type LineGroup = "N1" | "N2" | "N3" | "N4" | "N5" | "P1" | "P2" | "P3";

/** One line of a grant. */
export interface GrantLineDefinition {
  readonly line: GrantLineCodeCode;
  readonly group: LineGroup;
  readonly payer: PayerCode;
  readonly items: readonly GrantItemCode[];
  readonly title: Text;
  /** Clause of the Act. */
  readonly basis: string;
}

const national = "社会福祉法106条の8第";
const prefectural = "社会福祉法106条の9第";

const budgetItems: readonly (readonly [GrantItemCode, string, string])[] = [
  ["disabilityConsultation", "障害者相談支援事業", "disability consultation"],
  ["childUse", "利用者支援事業", "user support for families"],
  ["townConsultation", "福祉事務所未設置町村相談事業", "consultation by towns without a welfare office"],
  ["activityCenter", "地域活動支援センター事業", "community activity support centre"],
  ["kosodate", "地域子育て支援拠点事業", "child-rearing support centre"],
  ["poorCommunity", "生活困窮者支援等のための地域づくり事業", "community building for people in need"],
  ["multiAgency", "多機関協働事業等", "multi-agency works"],
];

/** The lines in the order of the Act. 自立相談支援 has no prefectural line (施行令27条 leaves out 26条4項). */
export const grantLines: readonly GrantLineDefinition[] = [
  {
    line: "N1",
    group: "N1",
    payer: "national",
    items: ["carePrevention"],
    title: { ja: "国1号 地域介護予防活動支援事業", en: "National item 1: care-prevention activities" },
    basis: `${national}1号`,
  },
  {
    line: "N2",
    group: "N2",
    payer: "national",
    items: ["carePrevention"],
    title: { ja: "国2号 調整交付金相当", en: "National item 2: adjustment grant" },
    basis: `${national}2号・社会福祉法施行令26条2項`,
  },
  {
    line: "N3",
    group: "N3",
    payer: "national",
    items: ["ltcCenter", "lifeSupport"],
    title: { ja: "国3号 包括センター・生活支援体制整備", en: "National item 3: support centre and life support" },
    basis: `${national}3号`,
  },
  {
    line: "N4",
    group: "N4",
    payer: "national",
    items: ["selfReliance"],
    title: { ja: "国4号 自立相談支援事業", en: "National item 4: self-reliance consultation" },
    basis: `${national}4号`,
  },
  ...budgetItems.map(([item, ja, en]) =>
    budgetLine("N5", "national", item, `国5号 ${ja}`, `National item 5: ${en}`, `${national}5号`),
  ),
  {
    line: "P1",
    group: "P1",
    payer: "prefectural",
    items: ["carePrevention"],
    title: { ja: "県1号 地域介護予防活動支援事業", en: "Prefectural item 1: care-prevention activities" },
    basis: `${prefectural}1号`,
  },
  {
    line: "P2",
    group: "P2",
    payer: "prefectural",
    items: ["ltcCenter", "lifeSupport"],
    title: { ja: "県2号 包括センター・生活支援体制整備", en: "Prefectural item 2: support centre and life support" },
    basis: `${prefectural}2号`,
  },
  ...budgetItems.map(([item, ja, en]) =>
    budgetLine(
      "P3",
      "prefectural",
      item,
      `県3号 ${ja}`,
      `Prefectural item 3: ${en}`,
      `${prefectural}3号・社会福祉法施行令28条`,
    ),
  ),
];

function budgetLine(
  group: "N5" | "P3",
  payer: PayerCode,
  item: GrantItemCode,
  ja: string,
  en: string,
  basis: string,
): GrantLineDefinition {
  return { line: `${group}-${item}` as GrantLineCodeCode, group, payer, items: [item], title: { ja, en }, basis };
}
