import { grantItems } from "../../items/grant-items.ts";
import type { ParameterKey } from "../parameter-key.ts";

const use = {
  ja: "市町村の人口が入る区分の額を基準額（E）とする。交付金の事業別入力に基準額があればそちらを使う",
  en: "the band of the municipality's population is the base amount (E), unless one is entered",
};

/** Base amounts by population. From R8 that of 多機関協働事業等 is 本体額 plus 取組加算 (令和8年主管課長会議資料 負担割合等). */
export const baseAmountKeys: readonly ParameterKey[] = [
  ...grantItems.map(
    ({ item, title }): ParameterKey => ({
      key: `baseAmount.${item}`,
      kind: "bands",
      title: { ja: `${title.ja}の基準額（人口区分別）`, en: `Base amount of ${title.en} by population` },
      use,
      need: "optional",
    }),
  ),
  {
    key: "baseAmount.multiAgency.body",
    kind: "bands",
    title: {
      ja: "多機関協働事業等の本体額（人口区分別）",
      en: "Body of the base amount of Multi-agency works by population",
    },
    use: { ja: "令和8年度から、取組加算と合わせて基準額とする", en: "with the additions the base amount from R8" },
    need: "optional",
  },
  {
    key: "baseAmount.multiAgency.additions",
    kind: "additions",
    title: {
      ja: "多機関協働事業等の取組加算（人口区分別）",
      en: "Additions for efforts to the base amount of Multi-agency works by population",
    },
    use: { ja: "令和8年度から、本体額に加える", en: "added to the body from R8" },
    need: "optional",
  },
];
