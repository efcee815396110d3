import type { SubmissionExamples } from "@juso/model";
import type { abuseStaffMessages } from "./abuse-staff-messages.ts";

type Examples = SubmissionExamples<keyof typeof abuseStaffMessages>;

const site = {
  siteId: "S1",
  siteKind: "childFamilyCenter",
  centerSizeClass: "smallC",
  childPopulation: 20_000,
  abuseConsultations: 360,
} as const;
const { abuseConsultations: _, ...withoutConsultations } = site;
const specialist = {
  siteId: "S1",
  staffRole: "abuseResponseSpecialist",
  weeklyHours: 38.75,
} as const;
const nation = [
  { fiscalYear: 2026, nationalStatisticKind: "abuseConsultations", statisticValue: 180_000 },
  { fiscalYear: 2026, nationalStatisticKind: "childPopulation", statisticValue: 18_000_000 },
] as const;
/** Two of the table and the four that the formula adds: (360 − 20,000 × 180,000 ÷ 18,000,000) ÷ 40. */
const six = Array.from({ length: 6 }, () => specialist);
const records = { site: [site], posting: six, nationalStatistic: nation };
const tooFew = [{ messageId: "tooFew", field: "abuseConsultations" }] as const;

/** What `site-child-family-center-abuse-staff-added` accepts and what it reports. */
export const abuseStaffExamples: Examples = {
  pass: [
    records,
    { ...records, site: [{ ...site, abuseConsultations: 200 }], posting: [] },
    { ...records, site: [{ ...site, abuseConsultations: 239 }], posting: [] },
    { ...records, site: [{ ...site, centerSizeClass: "smallA" }], posting: [] },
    { ...records, site: [{ ...site, closedDate: "2026-06-30" }], posting: [] },
  ],
  fail: [
    { records: { ...records, posting: six.slice(1) }, expect: tooFew },
    {
      records: { ...records, site: [site, { ...site, siteId: "S2" }] },
      expect: tooFew,
    },
    {
      records: { ...records, site: [withoutConsultations] },
      expect: [{ messageId: "consultationsBlank", field: "abuseConsultations" }],
    },
    {
      records: { ...records, nationalStatistic: nation.slice(1) },
      expect: [{ messageId: "noFigures", field: "abuseConsultations" }],
    },
  ],
};
