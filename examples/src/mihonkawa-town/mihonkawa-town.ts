import type { ComponentCode, LegalItemCode, SiteKindCode, StaffRoleCode } from "@juso/model";
import { type CityRecords, RecordBook } from "../city-records.ts";

/** Code of the fictional town. */
export const mihonkawaTownCode = "993018";

/** The town's first year of the programme, 令和8年度: the rules that came into force in that year apply. */
export const mihonkawaFiscalYear = 2026;

const components: readonly (readonly [code: ComponentCode, item: LegalItemCode])[] = [
  ["ccsLtc", "1i"],
  ["ccsDisability", "1ro"],
  ["ccsChild", "1ha"],
  ["ccsTown", "1ni"],
  ["commPrevention", "3i"],
  ["commLifeSupport", "3ro"],
  ["commActivityCenter", "3ha"],
  ["commKosodate", "3ni"],
  ["commPoor", "3other"],
  ["participation", "2"],
  ["outreach", "4"],
  ["multiAgency", "5and6"],
];

const sites: readonly (readonly [
  id: string,
  name: string,
  kind: SiteKindCode,
  component: ComponentCode,
  role: StaffRoleCode,
  staff: number,
])[] = [
  ["KW-LTC", "見本川町地域包括支援センター", "ltcCenter", "ccsLtc", "ltcStaff", 3],
  ["KW-DIS", "見本川町障害者相談窓口", "disabilityConsultation", "ccsDisability", "disabilityConsultant", 1],
  ["KW-CHILD", "見本川町子育て相談窓口", "childUseBasic", "ccsChild", "childUseStaff", 1],
  ["KW-TOWN", "見本川町くらしの相談窓口", "townOffice", "ccsTown", "townConsultant", 1],
  ["KW-KAYO", "通いの場川上（見本）", "communityPlace", "commPrevention", "communityWorker", 1],
  ["KW-SASAE", "支え合い拠点川の縁側（見本）", "communityPlace", "commLifeSupport", "lifeSupportCoordinator", 2],
  [
    "KW-KATSU",
    "地域活動支援センターせせらぎ（見本）",
    "activityCenter",
    "commActivityCenter",
    "activityCenterStaff",
    2,
  ],
  ["KW-HIRO", "子育てひろば川っ子（見本）", "kosodateGeneral", "commKosodate", "kosodateStaff", 2],
  ["KW-IBA", "みんなの居場所川下（見本）", "communityPlace", "commPoor", "communityWorker", 1],
  ["KW-MAC", "見本川町支え合い推進室", "multiAgencyOffice", "multiAgency", "multiAgencyCoordinator", 1],
];

/** A small town without a welfare office in its first year: its organisation only, no cases and no money. */
export function mihonkawaTown(): CityRecords {
  const book = new RecordBook();
  const fiscalYear = mihonkawaFiscalYear;
  book.add("municipality", {
    municipalityCode: mihonkawaTownCode,
    municipalityName: "見本川町",
    municipalityKind: "town",
    prefectureName: "サンプル県",
    population: 9_400,
    populationDate: "2026-01-01",
    populationSource: "住民基本台帳",
    elderlyPopulation: 3_600,
    hasWelfareOffice: false,
    programmeStartFiscalYear: fiscalYear,
  });
  book.add("programme", {
    fiscalYear,
    municipalityCode: mihonkawaTownCode,
    programmeKind: "juso",
    startDate: "2026-04-01",
    purpose: "小さな町の相談窓口が互いに支え合い、どの窓口に来た人も必要な支援につなぎます。",
    integrationMeasures: "毎週の打合せで、全ての窓口の職員が困りごとを持ち寄ります。",
  });
  for (const [componentCode, legalItem] of components) {
    book.add("component", {
      componentCode,
      fiscalYear,
      isImplemented: true,
      legalItem,
      deliveryMode: "direct",
      operatorIds: ["OP-TOWN"],
      startDate: "2026-04-01",
    });
  }
  book.add("component", {
    componentCode: "ccsSelfReliance",
    fiscalYear,
    isImplemented: false,
    notImplementedReason: "福祉事務所を設置していない町であるためです。",
  });
  book.add("operator", {
    operatorId: "OP-TOWN",
    operatorName: "見本川町（福祉課）",
    deliveryMode: "direct",
    legalForm: "municipality",
  });
  for (const [siteId, siteName, siteKind, component, staffRole, count] of sites) {
    const isConsultation = component.startsWith("ccs");
    const componentCodes: ComponentCode[] =
      component === "multiAgency" ? ["multiAgency", "outreach", "participation"] : [component];
    const scope = isConsultation
      ? { consultationSiteKind: "basic" as const, attributeScope: "allAttributes" as const }
      : {};
    book.add("site", {
      siteId,
      siteName,
      siteKind,
      componentCodes,
      operatorId: "OP-TOWN",
      openedDate: "2026-04-01",
      openDaysPerWeek: 5,
      hoursPerDay: 7,
      openDaysPerYear: 240,
      ...scope,
    });
    for (let person = 0; person < count; person += 1) {
      const staffId = book.nextId("KS");
      book.add("staff", {
        staffId,
        employment: "fullTime",
        qualificationCodes: ["certifiedSocialWorker"],
        experienceYears: 4 + person,
        hasCompletedTraining: true,
      });
      const attribute = staffRole === "lifeSupportCoordinator" ? { attributeScope: "allAttributes" as const } : {};
      book.add("posting", {
        postingId: book.nextId("KP"),
        staffId,
        siteId,
        componentCode: component,
        staffRole,
        weeklyHours: 38.75,
        fullTimeEquivalent: 1,
        isDedicated: true,
        startDate: "2026-04-01",
        ...attribute,
      });
    }
  }
  return book.records;
}
