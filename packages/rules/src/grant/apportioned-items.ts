import type { ComponentCode, GrantItemCode } from "@juso/model";

/** One item whose cost is a share of the cost of its block (令26条). */
interface ApportionedItem {
  readonly item: GrantItemCode;
  readonly component: ComponentCode;
}

/** A block whose cost is apportioned by the costs of the base year. 多機関協働事業等 is paid by its own cost. */
export interface ApportionedBlock {
  readonly ja: string;
  readonly en: string;
  readonly items: readonly ApportionedItem[];
}

/** The blocks of 社会福祉法106条の4第2項1号 and 3号. `tests/conformance` holds them equal to those of the calculation. */
export const apportionedBlocks: readonly ApportionedBlock[] = [
  {
    ja: "包括的相談支援事業",
    en: "Comprehensive consultation support",
    items: [
      { item: "ltcCenter", component: "ccsLtc" },
      { item: "disabilityConsultation", component: "ccsDisability" },
      { item: "childUse", component: "ccsChild" },
      { item: "selfReliance", component: "ccsSelfReliance" },
      { item: "townConsultation", component: "ccsTown" },
    ],
  },
  {
    ja: "地域づくり事業",
    en: "Community building",
    items: [
      { item: "carePrevention", component: "commPrevention" },
      { item: "lifeSupport", component: "commLifeSupport" },
      { item: "activityCenter", component: "commActivityCenter" },
      { item: "kosodate", component: "commKosodate" },
      { item: "poorCommunity", component: "commPoor" },
    ],
  },
];
