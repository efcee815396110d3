import type { CenterSizeClassCode, ComponentCode, QualificationCode, Site, StaffRoleCode } from "@juso/model";
import type { RecordBook } from "../../examples/src/city-records.ts";

type Post = readonly [role: StaffRoleCode, qualification: QualificationCode, component?: ComponentCode];

/** Who works at a site of a kind. Sites that are not here, and places of the community, take what their component says. */
const posts: Readonly<Partial<Record<Site["siteKind"], readonly Post[]>>> = {
  ltcCenter: [
    ["ltcStaff", "publicHealthNurse"],
    ["ltcStaff", "certifiedSocialWorker"],
    ["ltcStaff", "chiefCareManager"],
  ],
  disabilityConsultation: [["disabilityConsultant", "consultationSupportSpecialist"]],
  childFamilyCenter: [
    ["centerHead", "other"],
    ["centerSupervisor", "childFamilySocialWorker"],
    ["childFamilySupporter", "certifiedSocialWorker"],
    ["childFamilySupporter", "nurseryTeacher"],
    ["maternalHealthStaff", "publicHealthNurse"],
  ],
  selfRelianceOffice: [
    ["chiefConsultant", "certifiedSocialWorker"],
    ["consultant", "socialWelfareSecretary"],
    ["employmentSupporter", "other"],
  ],
  townOffice: [["townConsultant", "certifiedSocialWorker"]],
  activityCenter: [
    ["activityCenterStaff", "psychiatricSocialWorker"],
    ["activityCenterStaff", "other"],
  ],
  kosodateGeneral: [
    ["kosodateStaff", "nurseryTeacher"],
    ["kosodateStaff", "childSupportWorker"],
  ],
  multiAgencyOffice: [
    ["multiAgencyCoordinator", "certifiedSocialWorker", "multiAgency"],
    ["outreachWorker", "publicHealthNurse", "outreach"],
    ["participationSupporter", "other", "participation"],
  ],
};

const communityPosts: Readonly<Partial<Record<ComponentCode, Post>>> = {
  commPrevention: ["communityWorker", "other"],
  commLifeSupport: ["lifeSupportCoordinator", "certifiedSocialWorker"],
  commPoor: ["communityWorker", "other"],
};

/** Specialists against abuse that a centre of a size needs at least. */
const abuseSpecialists: Readonly<Partial<Record<CenterSizeClassCode, number>>> = { smallB: 1, smallC: 2 };

/** Weekly hours of full-time work. */
const fullTimeHours = 38.75;

/** Puts full-time staff at a site. Staff stays in the municipality; what leaves it are counts. */
export function addSiteStaff(book: RecordBook, { centerSizeClass, componentCodes, siteId, siteKind }: Site): void {
  const [siteComponent] = componentCodes;
  if (siteComponent === undefined) return;
  const community = communityPosts[siteComponent];
  const specialists = (centerSizeClass && abuseSpecialists[centerSizeClass]) ?? 0;
  const all: readonly Post[] = [
    ...(posts[siteKind] ?? (community ? [community] : [])),
    ...Array.from({ length: specialists }, (): Post => ["abuseResponseSpecialist", "certifiedSocialWorker"]),
  ];
  for (const [staffRole, qualification, componentCode = siteComponent] of all) {
    const staffId = book.nextId("SF");
    book.add("staff", {
      staffId,
      employment: "fullTime",
      qualificationCodes: [qualification],
      experienceYears: 3 + (book.all("staff").length % 20),
      hasCompletedTraining: true,
    });
    book.add("posting", {
      postingId: book.nextId("PO"),
      staffId,
      siteId,
      componentCode,
      staffRole,
      weeklyHours: fullTimeHours,
      fullTimeEquivalent: 1,
      isDedicated: true,
      ...(staffRole === "lifeSupportCoordinator" && { attributeScope: "allAttributes" as const }),
      startDate: "2021-04-01",
    });
  }
}
