import type { Site } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import { consultationSites } from "./consultation-sites.ts";
import { type SiteFacts, site } from "./site-facts.ts";
import type { YearVersion } from "./year-version.ts";

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
  site("ST-HIRO-4", "子育てひろば港（見本）", "kosodateGeneral", ["commKosodate"], "OP-KOSODATE", "港町三番地", 3, 5),
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

/** What the change of December made of the sites: one opens less often while its house is repaired, one is new. */
const changedSites: readonly SiteFacts[] = [
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
    more: {
      openDaysPerYear: 117,
      standardDeviationReason: "建物の改修が令和8年3月まで延び、その間は週2日に減らして開設しているためです。",
    },
  },
  {
    ...site(
      "ST-HIRO-5",
      "子育てひろば見本駅前（見本）",
      "kosodateGeneral",
      ["commKosodate"],
      "OP-KOSODATE",
      "駅前一丁目1番1号",
      3,
      5,
    ),
    more: { openedDate: "2026-01-13", openDaysPerYear: 33, participants: 214 },
  },
];

/** All sites. `consultations` is filled from the intakes, participants from the size of the place. */
export function addSiteRecords(
  book: RecordBook,
  version: YearVersion,
  consultationsOf: (siteId: string) => number,
): void {
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
  sitesOf(version).forEach((facts, index) => {
    const size = {
      participants: Math.round(facts.days * facts.hours * 48) + 7 * index,
      participatingOrganisations: 2 + (index % 5),
    };
    book.add("site", { ...common(facts), ...size, ...facts.more });
  });
}

function sitesOf(version: YearVersion): readonly SiteFacts[] {
  if (version === "filed") return communitySites;
  const kept = communitySites.map((facts) => changedSites.find(({ id }) => id === facts.id) ?? facts);
  return [...kept, ...changedSites.filter(({ id }) => !communitySites.some((facts) => facts.id === id))];
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
