import {
  type CapCategoryCode,
  type ComponentCode,
  capCategoryTitles,
  type GrantItemCode,
  type Text,
} from "@juso/model";
import type { BlockKey } from "../result.ts";

/** One item of the cost (号) with the components it is made of. */
export interface GrantItemDefinition {
  readonly item: GrantItemCode;
  readonly block: BlockKey;
  readonly components: readonly ComponentCode[];
  /** The ceiling that the item shares with 地域支援事業交付金. */
  readonly capCategory?: CapCategoryCode;
  readonly title: Text;
  /** Clause of the Cabinet Order that fixes the cost base. */
  readonly basis: string;
}

function define(
  item: GrantItemCode,
  block: BlockKey,
  components: readonly ComponentCode[],
  title: Text,
  basis: string,
  capCategory?: CapCategoryCode,
): GrantItemDefinition {
  return { item, block, components, title, basis, ...(capCategory ? { capCategory } : {}) };
}

/** The eleven items in the order of the Act. Source: 社会福祉法106条の4第2項, 同法施行令26条. */
export const grantItems: readonly GrantItemDefinition[] = [
  define(
    "ltcCenter",
    "block1",
    ["ccsLtc"],
    { ja: "地域包括支援センターの運営", en: "Community general support centre" },
    "社会福祉法施行令26条3項1号",
    "hokatsuNini",
  ),
  define(
    "disabilityConsultation",
    "block1",
    ["ccsDisability"],
    { ja: "障害者相談支援事業", en: "Disability consultation" },
    "社会福祉法施行令26条5項1号イ",
  ),
  define(
    "childUse",
    "block1",
    ["ccsChild"],
    { ja: "利用者支援事業", en: "User support for families" },
    "社会福祉法施行令26条5項1号ロ",
  ),
  define(
    "selfReliance",
    "block1",
    ["ccsSelfReliance"],
    { ja: "自立相談支援事業", en: "Self-reliance consultation" },
    "社会福祉法施行令26条4項",
  ),
  define(
    "townConsultation",
    "block1",
    ["ccsTown"],
    { ja: "福祉事務所未設置町村相談事業", en: "Consultation by towns without a welfare office" },
    "社会福祉法施行令26条5項1号ハ",
  ),
  define(
    "carePrevention",
    "block3",
    ["commPrevention"],
    { ja: "地域介護予防活動支援事業", en: "Care-prevention activities" },
    "社会福祉法施行令26条1項",
    "sogo",
  ),
  define(
    "lifeSupport",
    "block3",
    ["commLifeSupport"],
    { ja: "生活支援体制整備事業", en: "Life-support system" },
    "社会福祉法施行令26条3項2号",
    "shahoJujitsu",
  ),
  define(
    "activityCenter",
    "block3",
    ["commActivityCenter"],
    { ja: "地域活動支援センター事業", en: "Community activity support centre" },
    "社会福祉法施行令26条5項2号イ",
  ),
  define(
    "kosodate",
    "block3",
    ["commKosodate"],
    { ja: "地域子育て支援拠点事業", en: "Child-rearing support centre" },
    "社会福祉法施行令26条5項2号ロ",
  ),
  define(
    "poorCommunity",
    "block3",
    ["commPoor"],
    { ja: "生活困窮者支援等のための地域づくり事業", en: "Community building for people in need" },
    "社会福祉法施行令26条5項2号ハ",
  ),
  define(
    "multiAgency",
    "multiAgency",
    ["participation", "outreach", "multiAgency"],
    { ja: "多機関協働事業等", en: "Multi-agency works" },
    "社会福祉法施行令26条5項3号",
  ),
];

/** A block of the programme. */
export interface GrantBlock {
  readonly key: BlockKey;
  readonly title: Text;
}

/** The blocks in the order of the forms. */
export const grantBlocks: readonly GrantBlock[] = [
  { key: "block1", title: { ja: "包括的相談支援事業", en: "Comprehensive consultation support" } },
  { key: "block3", title: { ja: "地域づくり事業", en: "Community building" } },
  { key: "multiAgency", title: { ja: "多機関協働事業等", en: "Multi-agency works" } },
];

/** The blocks whose cost may be apportioned by the shares of the base year; 多機関協働等 never is (令26条5項3号ロ). */
export const apportionedBlocks: readonly GrantBlock[] = grantBlocks.filter(({ key }) => key !== "multiAgency");

/** The items of a block. */
export function itemsOfBlock(key: BlockKey): readonly GrantItemDefinition[] {
  return grantItems.filter(({ block }) => block === key);
}

/** The ceilings shared with 地域支援事業交付金 and the item of this programme in each. Source: 令和8年主管課長会議資料 関連事項3. */
export const capCategories: readonly {
  readonly category: CapCategoryCode;
  readonly item: GrantItemCode;
  readonly title: Text;
}[] = [
  { category: "sogo", item: "carePrevention", title: capCategoryTitles.sogo },
  {
    category: "hokatsuNini",
    item: "ltcCenter",
    title: capCategoryTitles.hokatsuNini,
  },
  {
    category: "shahoJujitsu",
    item: "lifeSupport",
    title: capCategoryTitles.shahoJujitsu,
  },
];

/** The definition of an item. */
export function grantItem(item: GrantItemCode): GrantItemDefinition {
  const definition = grantItems.find((candidate) => candidate.item === item);
  if (!definition) throw new RangeError(`unknown grant item ${item}`);
  return definition;
}
