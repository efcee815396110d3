import type { ComponentCode, EmploymentCode, QualificationCode, StaffRoleCode } from "@juso/model";
import type { RecordBook } from "../city-records.ts";
import type { YearVersion } from "./year-version.ts";

type PostingFacts = readonly [
  site: string,
  component: ComponentCode,
  role: StaffRoleCode,
  hours: number,
  qualifications: QualificationCode[],
  employment?: EmploymentCode,
];

/** One person per row; a person with two jobs has a second posting in `secondPostings`. */
const people: readonly PostingFacts[] = [
  ["ST-SOGO", "ccsLtc", "ltcStaff", 38.75, ["publicHealthNurse"]],
  ["ST-SOGO", "ccsLtc", "ltcStaff", 38.75, ["certifiedSocialWorker"]],
  ["ST-SOGO", "ccsLtc", "ltcStaff", 38.75, ["chiefCareManager"]],
  [
    "ST-SOGO",
    "ccsDisability",
    "disabilityConsultant",
    38.75,
    ["consultationSupportSpecialist", "psychiatricSocialWorker"],
  ],
  ["ST-SOGO", "ccsDisability", "disabilityConsultant", 30, ["consultationSupportSpecialist"], "partTime"],
  ["ST-SOGO", "ccsChild", "childUseStaff", 38.75, ["childSupportWorker", "nurseryTeacher"]],
  ["ST-SOGO", "ccsSelfReliance", "chiefConsultant", 38.75, ["certifiedSocialWorker"]],
  ["ST-SOGO", "ccsSelfReliance", "consultant", 38.75, ["socialWelfareSecretary"]],
  ["ST-SOGO", "ccsSelfReliance", "employmentSupporter", 38.75, ["other"]],
  ["ST-LTC-N", "ccsLtc", "ltcStaff", 38.75, ["publicHealthNurse"]],
  ["ST-LTC-N", "ccsLtc", "ltcStaff", 38.75, ["certifiedSocialWorker"]],
  ["ST-LTC-N", "ccsLtc", "ltcStaff", 38.75, ["chiefCareManager"]],
  ["ST-LTC-S", "ccsLtc", "ltcStaff", 38.75, ["nurse"]],
  ["ST-LTC-S", "ccsLtc", "ltcStaff", 38.75, ["certifiedSocialWorker"]],
  ["ST-LTC-S", "ccsLtc", "ltcStaff", 38.75, ["chiefCareManager"]],
  ["ST-LTC-E", "ccsLtc", "ltcStaff", 38.75, ["publicHealthNurse"]],
  ["ST-LTC-E", "ccsLtc", "ltcStaff", 38.75, ["certifiedSocialWorker"]],
  ["ST-LTC-E", "ccsLtc", "ltcStaff", 38.75, ["chiefCareManager", "careManager"]],
  ["ST-KIKAN", "ccsDisability", "disabilityConsultant", 38.75, ["chiefConsultationSupportSpecialist"]],
  [
    "ST-KIKAN",
    "ccsDisability",
    "disabilityConsultant",
    38.75,
    ["consultationSupportSpecialist", "certifiedSocialWorker"],
  ],
  ["ST-DIS", "ccsDisability", "disabilityConsultant", 38.75, ["consultationSupportSpecialist", "publicHealthNurse"]],
  ["ST-DIS", "ccsDisability", "disabilityConsultant", 20, ["consultationSupportSpecialist"], "partTime"],
  ["ST-KODOMO", "ccsChild", "centerHead", 38.75, ["other"]],
  ["ST-KODOMO", "ccsChild", "centerSupervisor", 38.75, ["childFamilySocialWorker", "publicHealthNurse"]],
  ["ST-KODOMO", "ccsChild", "childFamilySupporter", 40, ["certifiedSocialWorker"]],
  ["ST-KODOMO", "ccsChild", "childFamilySupporter", 40, ["nurseryTeacher"]],
  ["ST-KODOMO", "ccsChild", "childFamilySupporter", 20, ["psychiatricSocialWorker"], "partTime"],
  ["ST-KODOMO", "ccsChild", "abuseResponseSpecialist", 40, ["certifiedSocialWorker"]],
  ["ST-KODOMO", "ccsChild", "psychologySupporter", 16, ["licensedPsychologist"], "partTime"],
  ["ST-KODOMO", "ccsChild", "maternalHealthStaff", 38.75, ["publicHealthNurse"]],
  ["ST-KODOMO", "ccsChild", "maternalHealthStaff", 30, ["midwife"], "partTime"],
  ["ST-RIYO", "ccsChild", "childUseStaff", 35, ["childSupportWorker"], "partTime"],
  ["ST-HOIKU", "ccsChild", "childUseStaff", 35, ["childSupportWorker"], "partTime"],
  ["ST-JIRITSU", "ccsSelfReliance", "chiefConsultant", 38.75, ["certifiedSocialWorker"]],
  ["ST-JIRITSU", "ccsSelfReliance", "consultant", 38.75, ["psychiatricSocialWorker"]],
  ["ST-JIRITSU", "ccsSelfReliance", "consultant", 28, ["socialWelfareSecretary"], "partTime"],
  ["ST-JIRITSU", "ccsSelfReliance", "employmentSupporter", 38.75, ["other"]],
  ["ST-KITA", "ccsLtc", "ltcStaff", 8, ["certifiedSocialWorker"], "partTime"],
  ["ST-KITA", "ccsChild", "childUseStaff", 8, ["childSupportWorker"], "partTime"],
  ["ST-MINATO", "ccsSelfReliance", "consultant", 15, ["socialWelfareSecretary"], "partTime"],
  ["ST-MAC", "multiAgency", "multiAgencyCoordinator", 38.75, ["certifiedSocialWorker"]],
  ["ST-MAC", "multiAgency", "multiAgencyCoordinator", 38.75, ["psychiatricSocialWorker"]],
  ["ST-MAC", "outreach", "outreachWorker", 38.75, ["certifiedSocialWorker"]],
  ["ST-MAC", "outreach", "outreachWorker", 24, ["publicHealthNurse"], "partTime"],
  ["ST-MAC", "participation", "participationSupporter", 38.75, ["other"]],
  ["ST-CHI-1", "commActivityCenter", "activityCenterStaff", 38.75, ["psychiatricSocialWorker"]],
  ["ST-CHI-1", "commActivityCenter", "activityCenterStaff", 30, ["other"], "partTime"],
  ["ST-CHI-2", "commActivityCenter", "activityCenterStaff", 38.75, ["certifiedSocialWorker"]],
  ["ST-CHI-2", "commActivityCenter", "activityCenterStaff", 24, ["other"], "partTime"],
  ["ST-HIRO-1", "commKosodate", "kosodateStaff", 38.75, ["nurseryTeacher"]],
  ["ST-HIRO-1", "commKosodate", "kosodateStaff", 30, ["childSupportWorker"], "partTime"],
  ["ST-HIRO-2", "commKosodate", "kosodateStaff", 30, ["nurseryTeacher"], "partTime"],
  ["ST-HIRO-2", "commKosodate", "kosodateStaff", 24, ["childSupportWorker"], "partTime"],
  ["ST-HIRO-3", "commKosodate", "kosodateStaff", 30, ["nurseryTeacher"], "partTime"],
  ["ST-HIRO-4", "commKosodate", "kosodateStaff", 12, ["nurseryTeacher"], "partTime"],
  ["ST-HIRO-4", "commKosodate", "kosodateStaff", 12, ["childSupportWorker"], "partTime"],
  ["ST-IBA-1", "commPoor", "communityWorker", 38.75, ["other"]],
  ["ST-IBA-2", "commPoor", "communityWorker", 6, ["other"], "partTime"],
  ["ST-SASAE", "commLifeSupport", "lifeSupportCoordinator", 38.75, ["certifiedSocialWorker"]],
  ["ST-SASAE", "commLifeSupport", "lifeSupportCoordinator", 38.75, ["other"]],
  ["ST-SASAE", "commLifeSupport", "lifeSupportCoordinator", 24, ["other"], "partTime"],
];

/** Hired for the site that opened in January 2026. */
const laterPeople: readonly PostingFacts[] = [
  ["ST-HIRO-5", "commKosodate", "kosodateStaff", 15, ["nurseryTeacher"], "partTime"],
  ["ST-HIRO-5", "commKosodate", "kosodateStaff", 15, ["childSupportWorker"], "partTime"],
];

/** Second jobs: the position of the person in `people`, and what else that person does. */
const secondPostings: readonly (readonly [person: number, posting: PostingFacts])[] = [
  [11, ["ST-KAYO-1", "commPrevention", "communityWorker", 1.25, []]],
  [17, ["ST-KAYO-2", "commPrevention", "communityWorker", 1.25, []]],
  [39, ["ST-MINATO", "ccsLtc", "ltcStaff", 8, []]],
  [58, ["ST-SASAE", "commPoor", "communityWorker", 1.25, []]],
];

const dedicatedRoles: ReadonlySet<StaffRoleCode> = new Set([
  "kosodateStaff",
  "childUseStaff",
  "activityCenterStaff",
  "multiAgencyCoordinator",
]);

/** Staff members without names, and where they work. Roles that count 常時 hours add up to whole posts. */
export function addStaffRecords(book: RecordBook, version: YearVersion): void {
  const hired = version === "present" ? laterPeople : [];
  [...people, ...hired].forEach((facts, index) => {
    const staffId = `SF-${`${index + 1}`.padStart(3, "0")}`;
    const years = 2 + ((index * 7) % 19);
    book.add("staff", {
      staffId,
      employment: facts[5] ?? "fullTime",
      qualificationCodes: facts[4],
      experienceYears: years,
      hasCompletedTraining: true,
    });
    const seconds = secondPostings.filter(([person]) => person === index).map(([, second]) => second);
    const startDate = index < people.length ? "2025-04-01" : "2026-01-13";
    addPosting(book, staffId, withHoursLeft(facts, seconds), startDate);
    for (const second of seconds) addPosting(book, staffId, second, startDate);
  });
}

/** Weekly hours of full-time work. */
const fullTimeHours = 38.75;

/** A full-time post gives up the hours that go to the second one. */
function withHoursLeft(facts: PostingFacts, seconds: readonly PostingFacts[]): PostingFacts {
  const [siteId, componentCode, staffRole, weeklyHours, ...rest] = facts;
  const elsewhere = seconds.reduce((sum, second) => sum + second[3], 0);
  return [
    siteId,
    componentCode,
    staffRole,
    Math.min(weeklyHours, Math.max(weeklyHours, fullTimeHours) - elsewhere),
    ...rest,
  ];
}

function addPosting(book: RecordBook, staffId: string, facts: PostingFacts, startDate: string): void {
  const [siteId, componentCode, staffRole, weeklyHours] = facts;
  book.add("posting", {
    postingId: book.nextId("PO"),
    staffId,
    siteId,
    componentCode,
    staffRole,
    fullTimeEquivalent: Math.min(1, Math.round((weeklyHours / fullTimeHours) * 100) / 100),
    weeklyHours,
    isDedicated: dedicatedRoles.has(staffRole),
    ...(staffRole === "lifeSupportCoordinator" ? { attributeScope: "allAttributes" as const } : {}),
    startDate,
  });
}
