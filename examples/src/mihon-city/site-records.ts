import type { ComponentCode, ConsultationSiteKindCode, Site, SiteKindCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";

interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKindCode;
  readonly components: ComponentCode[];
  readonly operatorId: string;
  readonly address: string;
  readonly days: number;
  readonly hours: number;
  readonly consultation?: ConsultationSiteKindCode;
  readonly more?: Partial<Site>;
}

const consultationSites: readonly SiteFacts[] = [
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

const communitySites: readonly SiteFacts[] = [
  site(
    "ST-CHI-1",
    "地域活動支援センターみほん工房",
    "activityCenter",
    ["commActivityCenter"],
    "OP-TOMONI",
    "西原三丁目9番2号",
    5,
    6,
  ),
  site(
    "ST-CHI-2",
    "地域活動支援センター見本の森",
    "activityCenter",
    ["commActivityCenter"],
    "OP-TOMONI",
    "東野六丁目3番3号",
    4,
    6,
  ),
  site(
    "ST-HIRO-1",
    "子育てひろばみほんの木",
    "kosodateGeneral",
    ["commKosodate"],
    "OP-KOSODATE",
    "北町一丁目2番6号",
    5,
    6,
  ),
  site(
    "ST-HIRO-2",
    "子育てひろば南台（見本）",
    "kosodateGeneral",
    ["commKosodate"],
    "OP-KOSODATE",
    "南台一丁目1番8号",
    3,
    5,
  ),
  {
    ...site(
      "ST-HIRO-4",
      "子育てひろば港（見本）",
      "kosodateGeneral",
      ["commKosodate"],
      "OP-KOSODATE",
      "港町三番地",
      2,
      5,
    ),
    more: { standardDeviationReason: "令和7年11月の建物の改修が終わるまで、週2日に減らして開設しているためです。" },
  },
  site(
    "ST-HIRO-3",
    "見本市中央児童館親子ひろば",
    "kosodateLinked",
    ["commKosodate"],
    "OP-CHILD",
    "中央四丁目3番1号",
    5,
    4,
  ),
  site("ST-IBA-1", "みんなの居場所みほん", "communityPlace", ["commPoor"], "OP-IBASHO", "中央五丁目6番7号", 4, 6),
  site("ST-IBA-2", "夜のごはん会港（見本）", "communityPlace", ["commPoor"], "OP-IBASHO", "港町五番地", 1, 3),
  site(
    "ST-KAYO-1",
    "通いの場北公民館（見本）",
    "communityPlace",
    ["commPrevention"],
    "OP-SHAKYO",
    "北町三丁目3番3号",
    1,
    2,
  ),
  site(
    "ST-KAYO-2",
    "通いの場東野集会所（見本）",
    "communityPlace",
    ["commPrevention"],
    "OP-SHAKYO",
    "東野二丁目2番4号",
    2,
    2,
  ),
  site(
    "ST-SASAE",
    "支え合い拠点みほんの縁側",
    "communityPlace",
    ["commLifeSupport", "commPoor"],
    "OP-SHAKYO",
    "南台二丁目6番5号",
    5,
    6,
  ),
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

/** All sites. `consultations` is filled from the intakes, participants from the size of the place. */
export function addSiteRecords(book: RecordBook, consultationsOf: (siteId: string) => number): void {
  for (const facts of consultationSites) {
    const isIntakeSite = facts.kind !== "multiAgencyOffice";
    const kind = isIntakeSite
      ? { consultationSiteKind: facts.consultation ?? ("basic" as const), attributeScope: "allAttributes" as const }
      : {};
    book.add("site", {
      ...common(facts),
      ...kind,
      ...(isIntakeSite ? { consultations: consultationsOf(facts.id) } : {}),
      ...facts.more,
    });
  }
  communitySites.forEach((facts, index) => {
    const size = {
      participants: Math.round(facts.days * facts.hours * 48) + 7 * index,
      participatingOrganisations: 2 + (index % 5),
    };
    book.add("site", { ...common(facts), ...size, ...facts.more });
  });
}

function common(facts: SiteFacts): Site {
  return {
    siteId: facts.id,
    siteName: facts.name,
    siteKind: facts.kind,
    componentCodes: facts.components,
    operatorId: facts.operatorId,
    address: facts.address,
    openedDate: "2023-04-01",
    openDaysPerWeek: facts.days,
    hoursPerDay: facts.hours,
    openDaysPerYear: Math.round(facts.days * 50),
  };
}

function site(
  id: string,
  name: string,
  kind: SiteKindCode,
  components: ComponentCode[],
  operatorId: string,
  place: string,
  days: number,
  hours: number,
): SiteFacts {
  return { id, name, kind, components, operatorId, address: `サンプル県見本市${place}`, days, hours };
}
