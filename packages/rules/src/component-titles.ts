import type { ComponentCode, Text } from "@juso/model";

/** Names of the components as sentences of rules use them (実施要綱 別紙3). The code list is the official table. */
export const componentTitles: Readonly<Record<ComponentCode, Text>> = {
  ccsLtc: { ja: "地域包括支援センターの運営", en: "community general support centre" },
  ccsDisability: { ja: "障害者相談支援事業", en: "consultation support for persons with disabilities" },
  ccsChild: { ja: "利用者支援事業", en: "user support for families with children" },
  ccsSelfReliance: { ja: "自立相談支援事業", en: "self-reliance consultation support" },
  ccsTown: { ja: "福祉事務所未設置町村による相談事業", en: "consultation by towns without a welfare office" },
  commPrevention: { ja: "地域介護予防活動支援事業", en: "support of community care-prevention activities" },
  commLifeSupport: { ja: "生活支援体制整備事業", en: "life-support system development" },
  commActivityCenter: { ja: "地域活動支援センター事業", en: "community activity support centre" },
  commKosodate: { ja: "地域子育て支援拠点事業", en: "community child-rearing support centre" },
  commPoor: { ja: "生活困窮者支援等のための地域づくり事業", en: "community building for people in need" },
  participation: { ja: "参加支援事業", en: "participation support" },
  outreach: { ja: "アウトリーチ等を通じた継続的支援事業", en: "continuous support through outreach" },
  multiAgency: { ja: "多機関協働事業", en: "multi-agency collaboration" },
};
