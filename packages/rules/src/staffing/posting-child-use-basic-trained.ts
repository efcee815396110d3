import { type Rule, submissionRule, type TrainingCode } from "@juso/model";
import { childUseBasicPostings, childUseBasicReads } from "./child-use-basic-postings.ts";

const needed: readonly TrainingCode[] = ["childSupportBasic", "childSupportSpecial"];

const site = { siteId: "S1", siteKind: "childUseBasic" } as const;
const posting = { postingId: "T1", staffId: "F1", siteId: "S1", staffRole: "childUseStaff" } as const;
const staff = { staffId: "F1", qualificationCodes: ["nurseryTeacher"] } as const;
const basic = { staffId: "F1", trainingKind: "childSupportBasic", completedDate: "2024-11-20" } as const;
const special = { ...basic, trainingKind: "childSupportSpecial" } as const;
const records = { site: [site], posting: [posting], staff: [staff], staffTraining: [basic, special] };
const notTrained = [{ messageId: "notTrained", field: "staffId" }] as const;

/**
 * 利用者支援事業（基本型）の職員は、子育て支援員の基本研修と専門研修（基本型）を修了している。やむを得ないときは従事し始めた後に受講してよいので、
 * 受講の予定があればよい。職員の「所定の研修の修了」が「はい」であれば足りる。
 */
export const postingChildUseBasicTrained: Rule = submissionRule({
  id: "posting-child-use-basic-trained",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "waived",
  requirements: ["CHILD.USE.BASIC.STAFF.TRAINING", "CHILD.USE.BASIC.STAFF.QUAL"],
  citations: [{ document: "jisshi-yoko", section: "別記1の3 4(1)③ア(ア)" }],
  title: {
    ja: "利用者支援事業（基本型）の職員は、基本研修と専門研修を修了している",
    en: "Staff of user support (basic) have completed the basic and the special training",
  },
  messages: {
    notTrained: {
      text: {
        ja: "利用者支援事業（基本型）の職員ですが、基本研修と専門研修の修了も受講の予定も確かめられません。",
        en: "The person works for user support (basic), but neither completion nor a planned date of both trainings is shown.",
      },
      fix: {
        ja: "修了していれば、職員の「所定の研修の修了」を「はい」にするか、「研修の受講」に修了日を書いてください。これから受けるときは「受講予定日」を書いてください。受講を要しない職員のときは、そのまま残してください。",
        en: "If both were completed, mark the required training as completed or record the trainings with their dates. If they are still to come, give the planned dates. If the person needs none, leave it as it is.",
      },
    },
  },
  entity: "posting",
  reads: {
    ...childUseBasicReads,
    staff: ["staffId", "qualificationCodes", "hasCompletedTraining"],
    staffTraining: ["staffId", "trainingKind", "completedDate", "plannedDate"],
  },
  mayBeAbsent: ["staffTraining"],
  *check({ site: sites, posting: postings, staff: people, staffTraining }, context) {
    for (const { row, person } of childUseBasicPostings(sites, postings, people, context)) {
      if (person.hasCompletedTraining) continue;
      const taken = staffTraining.where("staffId", person.staffId).filter(({ value }) => {
        return value.completedDate !== undefined || value.plannedDate !== undefined;
      });
      if (!needed.every((kind) => taken.some(({ value }) => value.trainingKind === kind)))
        yield { row, messageId: "notTrained", field: "staffId" };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, staff: [{ ...staff, hasCompletedTraining: true }], staffTraining: [] },
      { ...records, staff: [{ ...staff, qualificationCodes: ["childFamilySocialWorker"] }], staffTraining: [] },
      {
        ...records,
        staffTraining: [basic, { staffId: "F1", trainingKind: "childSupportSpecial", plannedDate: "2027-01-15" }],
      },
    ],
    fail: [
      { records: { ...records, staffTraining: [basic] }, expect: notTrained },
      { records: { ...records, staffTraining: [] }, expect: notTrained },
    ],
  },
});
