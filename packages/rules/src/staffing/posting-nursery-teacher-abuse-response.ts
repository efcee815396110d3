import { type QualificationCode, type Rule, submissionRule } from "@juso/model";
import { currentPostings } from "../current-postings.ts";

/** Years of consultation work that a nursery teacher needs for the role (実施要綱 別添3 (17)). */
const yearsNeeded = 2;

const nurseryTeacher: QualificationCode = "nurseryTeacher";

const posting = { postingId: "T1", staffId: "F1", staffRole: "abuseResponseSpecialist" } as const;
const staff = {
  staffId: "F1",
  qualificationCodes: ["nurseryTeacher"],
  experienceYears: 2,
  hasCompletedTraining: true,
} as const;

/**
 * 保育士の資格は、子ども家庭支援員ならそれだけで足りるが、虐待対応専門員では、相談援助2年以上と指定講習の修了が要る。ほかの資格もある職員は、その資格の
 * 要件によるので見ない。
 */
export const postingNurseryTeacherAbuseResponse: Rule = submissionRule({
  id: "posting-nursery-teacher-fit-for-abuse-response",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["CHILD.USE.CENTER.CHILD.QUAL.HOIKUSHI_DIFF"],
  citations: [{ document: "jisshi-yoko", section: "別添1〜3 (17)" }],
  title: {
    ja: "保育士を虐待対応専門員に配置するときは、相談援助2年以上で、指定講習を修了している",
    en: "A nursery teacher posted as abuse response specialist has two years of consultation work and the course",
  },
  messages: {
    tooShort: {
      text: {
        ja: "保育士の資格で虐待対応専門員に配置されていますが、相談援助の経験年数が{years}年以上と確かめられません。",
        en: "The specialist is qualified as a nursery teacher, but {years} years of consultation work are not shown.",
      },
      fix: {
        ja: "職員の「相談援助の経験年数」を確かめて書いてください。ほかの資格もあるときは「資格」に加えてください。満たさないときは、要件に合う職員を配置してください。",
        en: "Check and fill in the years of consultation experience. If there is another qualification, add it. Otherwise somebody who fits has to be posted.",
      },
    },
    noCourse: {
      text: {
        ja: "保育士の資格で虐待対応専門員に配置されていますが、指定講習の修了を確かめられません。",
        en: "The specialist is qualified as a nursery teacher, but completion of the course is not shown.",
      },
      fix: {
        ja: "修了していれば、職員の「所定の研修の修了」を「はい」にしてください。ほかの資格もあるときは「資格」に加えてください。修了していないときは、要件に合う職員を配置してください。",
        en: "If it was completed, mark the required training of the person as completed. If there is another qualification, add it. Otherwise somebody who fits has to be posted.",
      },
    },
  },
  entity: "posting",
  reads: {
    posting: ["staffId", "staffRole", "startDate", "endDate"],
    staff: ["staffId", "qualificationCodes", "experienceYears", "hasCompletedTraining"],
  },
  *check({ posting: postings, staff: people }, context) {
    for (const row of currentPostings(postings.where("staffRole", "abuseResponseSpecialist"), context)) {
      const person = people.where("staffId", row.value.staffId)[0]?.value;
      const { qualificationCodes: held = [], experienceYears = 0, hasCompletedTraining } = person ?? {};
      if (!held.includes(nurseryTeacher) || held.some((code) => code !== nurseryTeacher)) continue;
      if (experienceYears < yearsNeeded)
        yield { row, messageId: "tooShort", field: "staffId", data: { years: yearsNeeded } };
      if (hasCompletedTraining !== true) yield { row, messageId: "noCourse", field: "staffId" };
    }
  },
  examples: {
    pass: [
      { posting: [posting], staff: [staff] },
      { posting: [{ ...posting, staffRole: "childFamilySupporter" }], staff: [{ ...staff, experienceYears: 0 }] },
      {
        posting: [posting],
        staff: [{ ...staff, qualificationCodes: ["nurseryTeacher", "certifiedSocialWorker"], experienceYears: 0 }],
      },
    ],
    fail: [
      {
        records: { posting: [posting], staff: [{ ...staff, experienceYears: 1.5 }] },
        expect: [{ messageId: "tooShort", field: "staffId" }],
      },
      {
        records: { posting: [posting], staff: [{ ...staff, hasCompletedTraining: false }] },
        expect: [{ messageId: "noCourse", field: "staffId" }],
      },
    ],
  },
});
