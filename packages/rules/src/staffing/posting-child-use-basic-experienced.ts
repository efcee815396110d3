import { type Rule, submissionRule } from "@juso/model";
import { childUseBasicPostings, childUseBasicReads } from "./child-use-basic-postings.ts";

/** Years to go by: with a qualification for work with people, and without (実施要綱 別記1の3 4(1)③ア(イ)). The municipality sets its own. */
const years = { qualified: 1, unqualified: 3 } as const;

const site = { siteId: "S1", siteKind: "childUseBasic" } as const;
const posting = { postingId: "T1", staffId: "F1", siteId: "S1", staffRole: "childUseStaff" } as const;
const records = { site: [site], posting: [posting] };
const short = [{ messageId: "tooShort", field: "staffId" }] as const;

/**
 * 利用者支援事業（基本型）の職員は、相談などの実務経験を有する。期間は、有資格者1年、その他3年を参酌して市町村長が定めるので、警告にとどめる。
 * 子育て支援員は、研修の修了であって資格に数えない。
 */
export const postingChildUseBasicExperienced: Rule = submissionRule({
  id: "posting-child-use-basic-experienced",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["CHILD.USE.BASIC.STAFF.QUAL"],
  citations: [{ document: "jisshi-yoko", section: "別記1の3 4(1)③ア" }],
  title: {
    ja: "利用者支援事業（基本型）の職員は、実務経験を有する",
    en: "Staff of user support (basic) have working experience",
  },
  messages: {
    blank: {
      text: {
        ja: "利用者支援事業（基本型）の職員ですが、職員の「相談援助の経験年数」が空欄です。",
        en: "The person works for user support (basic), but the years of experience are blank.",
      },
      fix: {
        ja: "相談やコーディネートなどの実務経験の年数を確かめて書いてください。",
        en: "Check and fill in the years of working experience.",
      },
    },
    tooShort: {
      text: {
        ja: "利用者支援事業（基本型）の職員の実務経験が、参酌する期間の{years}年に足りません。",
        en: "The working experience of the person is below the {years} years to go by for user support (basic).",
      },
      fix: {
        ja: "経験年数と資格を確かめ、書き誤りがあれば直してください。市町村長が定めた期間を満たすときは、そのまま残してください。",
        en: "Check the years and the qualifications, and correct a mistake. If the period that the municipality set is met, leave them as they are.",
      },
    },
  },
  entity: "posting",
  reads: { ...childUseBasicReads, staff: ["staffId", "qualificationCodes", "experienceYears"] },
  *check({ site: sites, posting: postings, staff }, context) {
    for (const { row, person } of childUseBasicPostings(sites, postings, staff, context)) {
      const { qualificationCodes: held = [], experienceYears } = person;
      const needed = held.some((code) => code !== "childSupportWorker") ? years.qualified : years.unqualified;
      if (experienceYears === undefined) yield { row, messageId: "blank", field: "staffId" };
      else if (experienceYears < needed)
        yield { row, messageId: "tooShort", field: "staffId", data: { years: needed } };
    }
  },
  examples: {
    pass: [
      { ...records, staff: [{ staffId: "F1", qualificationCodes: ["nurseryTeacher"], experienceYears: 1 }] },
      { ...records, staff: [{ staffId: "F1", qualificationCodes: ["childSupportWorker"], experienceYears: 3 }] },
      { ...records, staff: [{ staffId: "F1", qualificationCodes: ["childFamilySocialWorker"] }] },
      { ...records, site: [{ ...site, siteKind: "childUseSpecific" }], staff: [{ staffId: "F1" }] },
    ],
    fail: [
      { records: { ...records, staff: [{ staffId: "F1", experienceYears: 2.5 }] }, expect: short },
      {
        records: {
          ...records,
          staff: [{ staffId: "F1", qualificationCodes: ["nurseryTeacher"], experienceYears: 0.5 }],
        },
        expect: short,
      },
      { records: { ...records, staff: [{ staffId: "F1" }] }, expect: [{ messageId: "blank", field: "staffId" }] },
    ],
  },
});
