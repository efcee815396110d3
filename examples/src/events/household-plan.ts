import { written, type YearEvent } from "./year-event.ts";

/** 世帯の何人もが困っているとき、ケースとプランを一つにする。 */
export const householdPlan: YearEvent = {
  name: "household-plan",
  title: { ja: "世帯員と、世帯で一つのプラン", en: "Members of a household, and one plan for all" },
  story: {
    ja: "80歳の母、50歳の息子、10歳の孫が、それぞれに困りごとを抱えています。世帯を一つのケースとし、プランも一つにしました。",
    en: "A mother of 80, her son of 50 and a grandchild of 10 each have troubles of their own. They are one case and share one plan.",
  },
  written: [
    written(
      "case",
      "世帯につき1行です。中心になる人の性別と年齢階級を書きます。",
      "One row for the household, with sex and age class of the central person.",
    ),
    written(
      "householdMember",
      "世帯の一人ひとりを1行にし、続柄と課題を書きます。",
      "A row for each member, with relationship and factors.",
    ),
    written(
      "householdMember.backgroundFactors",
      "課題は、その人のものを書きます。世帯全体の課題は支援ケースに書きます。",
      "The factors of this person; those of the whole household stand in the case.",
    ),
    written("planRole", "誰への支援かは、役割の文に書きます。", "Whom a task is for is said in the task."),
  ],
  records: {
    case: [
      {
        caseId: "C-501",
        householdId: "H-501",
        openedDate: "2025-06-03",
        acceptedDate: "2025-06-10",
        ageClass: "50s",
        sex: "male",
        complexityNote: "介護、ひきこもり、就学の課題が重なっている。",
      },
    ],
    householdMember: [
      {
        householdMemberId: "HM-1",
        caseId: "C-501",
        familyRelationship: "self",
        age: 50,
        sex: "male",
        isLivingTogether: true,
      },
      {
        householdMemberId: "HM-2",
        caseId: "C-501",
        familyRelationship: "mother",
        age: 80,
        sex: "female",
        isLivingTogether: true,
      },
      {
        householdMemberId: "HM-3",
        caseId: "C-501",
        familyRelationship: "child",
        age: 10,
        sex: "female",
        occupation: "小学生",
        isLivingTogether: true,
        isDependent: true,
      },
    ],
    consent: [
      {
        consentId: "CS-501",
        caseId: "C-501",
        consentStatus: "granted",
        consentMethod: "written",
        consentDate: "2025-06-10",
      },
    ],
    plan: [
      {
        planId: "PL-501",
        caseId: "C-501",
        planKind: "multiAgency",
        planVersion: 1,
        draftedDate: "2025-07-01",
        adoptedDate: "2025-07-15",
        personsIntention: "三人で今の家に住み続けたい。",
        issuesToSolve: "母の介護と、孫の通学、本人の外出。",
        supportPolicy: "家族の一人ひとりに相談相手を置く。",
        supportCautions: "訪問の曜日を機関どうしで合わせる。",
        integrationMeasures: "三つの機関が月に一度、家族と会う。",
        periodStartDate: "2025-07-15",
        periodEndDate: "2026-01-31",
      },
    ],
    planGoal: [{ planGoalId: "PG-501", planId: "PL-501", goal: "孫が毎日学校に通う。", dueDate: "2026-01-31" }],
    planRole: [
      {
        planRoleId: "PR-501",
        planId: "PL-501",
        agencyKind: "ltcCenter",
        agencyName: "見本市北地域包括支援センター",
        task: "母の介護サービスを調整する。",
        isLead: true,
      },
      {
        planRoleId: "PR-502",
        planId: "PL-501",
        agencyKind: "school",
        agencyName: "見本小学校",
        task: "孫の登校を見守る。",
      },
      {
        planRoleId: "PR-503",
        planId: "PL-501",
        agencyKind: "selfReliance",
        agencyName: "見本市自立相談支援センター",
        task: "本人の話を聞く。",
      },
    ],
  },
};
