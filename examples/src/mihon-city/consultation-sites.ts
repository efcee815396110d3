import type { ComponentCode } from "@juso/model";
import { type SiteFacts, site } from "./site-facts.ts";

/** Sites that take up consultations, and the office of multi-agency collaboration. */
export const consultationSites: readonly SiteFacts[] = [
  {
    id: "ST-SOGO",
    name: "見本市福祉総合相談センター",
    kind: "generalConsultation",
    components: ["ccsLtc", "ccsDisability", "ccsChild", "ccsSelfReliance"],
    operatorId: "OP-SHAKYO",
    address: "サンプル県見本市中央一丁目1番1号",
    days: 5,
    hours: 9.5,
    consultation: "integrated",
  },
  site("ST-LTC-N", "見本市北地域包括支援センター", "ltcCenter", ["ccsLtc"], "OP-MIDORI", "北町二丁目3番4号", 6, 9),
  site("ST-LTC-S", "見本市南地域包括支援センター", "ltcCenter", ["ccsLtc"], "OP-KAWABE", "南台四丁目5番6号", 6, 9),
  site("ST-LTC-E", "見本市東地域包括支援センター", "ltcCenter", ["ccsLtc"], "OP-ASAHI", "東野一丁目7番8号", 5, 8.5),
  site(
    "ST-KIKAN",
    "見本市基幹相談支援センター",
    "disabilityCoreCenter",
    ["ccsDisability"],
    "OP-TOMONI",
    "中央二丁目2番2号",
    5,
    8.5,
  ),
  site(
    "ST-DIS",
    "相談支援事業所みほんの窓",
    "disabilityConsultation",
    ["ccsDisability"],
    "OP-TOMONI",
    "西原三丁目9番1号",
    5,
    8,
  ),
  {
    ...site(
      "ST-KODOMO",
      "見本市こども家庭センター",
      "childFamilyCenter",
      ["ccsChild"],
      "OP-CHILD",
      "中央一丁目1番2号",
      5,
      8.5,
    ),
    more: { childPopulation: 13_000, centerSizeClass: "smallB", abuseConsultations: 62 },
  },
  site(
    "ST-RIYO",
    "利用者支援窓口みほんすくすく",
    "childUseBasic",
    ["ccsChild"],
    "OP-KOSODATE",
    "北町一丁目2番5号",
    5,
    7,
  ),
  site("ST-HOIKU", "見本市保育利用案内窓口", "childUseSpecific", ["ccsChild"], "OP-CHILD", "中央一丁目1番3号", 5, 8.5),
  site(
    "ST-JIRITSU",
    "見本市自立相談支援センター",
    "selfRelianceOffice",
    ["ccsSelfReliance"],
    "OP-SHAKYO",
    "中央二丁目4番6号",
    5,
    8.5,
  ),
  {
    ...site(
      "ST-KITA",
      "北小学校区なんでも相談所（見本）",
      "generalConsultation",
      ["ccsLtc", "ccsChild"],
      "OP-IBASHO",
      "北町五丁目1番9号",
      2,
      4,
    ),
    consultation: "community",
    more: { linkedSiteIds: ["ST-SOGO", "ST-LTC-N"] },
  },
  {
    ...site(
      "ST-MINATO",
      "港地区まちかど相談所（見本）",
      "generalConsultation",
      ["ccsLtc", "ccsSelfReliance"],
      "OP-IBASHO",
      "港町八番地の2",
      3,
      5,
    ),
    consultation: "community",
    more: { linkedSiteIds: ["ST-SOGO"] },
  },
  {
    ...site(
      "ST-MAC",
      "見本市重層支援推進室",
      "multiAgencyOffice",
      ["multiAgency", "outreach", "participation"],
      "OP-SHAKYO",
      "中央一丁目1番1号",
      5,
      8.5,
    ),
    more: {},
  },
];

/** Sites that take up consultations, with how many of the year's intakes each receives out of 100. */
export const intakeSites: readonly {
  readonly siteId: string;
  readonly components: readonly ComponentCode[];
  readonly weight: number;
}[] = [
  { siteId: "ST-SOGO", components: ["ccsLtc", "ccsDisability", "ccsChild", "ccsSelfReliance"], weight: 26 },
  { siteId: "ST-LTC-N", components: ["ccsLtc"], weight: 10 },
  { siteId: "ST-LTC-S", components: ["ccsLtc"], weight: 9 },
  { siteId: "ST-LTC-E", components: ["ccsLtc"], weight: 8 },
  { siteId: "ST-KIKAN", components: ["ccsDisability"], weight: 6 },
  { siteId: "ST-DIS", components: ["ccsDisability"], weight: 6 },
  { siteId: "ST-KODOMO", components: ["ccsChild"], weight: 11 },
  { siteId: "ST-RIYO", components: ["ccsChild"], weight: 4 },
  { siteId: "ST-HOIKU", components: ["ccsChild"], weight: 2 },
  { siteId: "ST-JIRITSU", components: ["ccsSelfReliance"], weight: 13 },
  { siteId: "ST-KITA", components: ["ccsLtc", "ccsChild"], weight: 2 },
  { siteId: "ST-MINATO", components: ["ccsLtc", "ccsSelfReliance"], weight: 3 },
];

/** Name of a consultation site, as case records write the referring agency. */
export function siteName(siteId: string): string {
  return consultationSites.find((facts) => facts.id === siteId)?.name ?? siteId;
}
