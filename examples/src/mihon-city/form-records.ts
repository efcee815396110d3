import type { AgeClassCode, Assessment } from "@juso/model";
import { dayAfter, officeDay } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";
import { lastDay } from "./last-day.ts";

/** Made-up names that nobody bears: the family name is that of the city. */
const givenNames = [
  ["一子", "いちこ"],
  ["二郎", "じろう"],
  ["三重", "みえ"],
  ["四季", "しき"],
  ["五月", "さつき"],
] as const;

const homes = ["rentedFlat", "owned", "publicHousing", "withAcquaintance", "rented"] as const;
const works = ["notSeeking", "seeking", "working", "workingSeeking", "willStart"] as const;

/** What the sheets of an assessment say beyond its first page: the household, health, the economy and work. */
export function addFormRecords(book: RecordBook): void {
  book.all("assessment").forEach((assessment, index) => {
    addPerson(book, assessment, index);
    addSheets(book, assessment, index);
  });
  book.all("supportApplication").forEach(({ caseId, appliedDate }, index) => {
    const intake = book.all("intake").find((each) => each.caseId === caseId);
    if (intake === undefined) return;
    book.add("screening", {
      screeningId: book.nextId("SN"),
      intakeId: intake.intakeId,
      caseId,
      screenedDate: appliedDate,
      screeningResult: "ownPlan",
      screeningNote: "一つの機関では難しく、多機関協働で支える。",
      emergencySupports: [index % 9 === 4 ? "temporaryStay" : "none"],
    });
  });
  for (const { planId, usesParticipation, usesOutreach, adoptedDate, supportPolicy } of book.all("plan")) {
    for (const componentCode of [
      ...(usesOutreach ? (["outreach"] as const) : []),
      ...(usesParticipation ? (["participation"] as const) : []),
    ]) {
      book.add("planProgramme", {
        planProgrammeId: book.nextId("PP"),
        planId,
        componentCode,
        ...(supportPolicy === undefined ? {} : { supportPolicy }),
        providerName: "社会福祉法人見本市社会福祉協議会",
        ...(adoptedDate === undefined ? {} : { startDate: adoptedDate }),
      });
    }
  }
  for (const { evaluationId, planId, goalAttainment, observedChanges = [] } of book.all("evaluation")) {
    for (const { planGoalId } of book.all("planGoal").filter((goal) => goal.planId === planId)) {
      book.add("goalEvaluation", {
        goalEvaluationId: book.nextId("GE"),
        evaluationId,
        planGoalId,
        attainment: goalAttainment ?? "取組を続けている。",
        attainmentGrade: "mostlyReached",
      });
    }
    if (observedChanges.includes("jobStarted")) {
      book.add("employmentResult", {
        employmentResultId: book.nextId("ER"),
        evaluationId,
        isEmploymentSupportTarget: true,
        workForm: "partTime",
        isIncomeIncreased: true,
      });
    }
  }
  addProgress(book);
}

function addPerson(book: RecordBook, { caseId, householdSize = 1 }: Assessment, index: number): void {
  const told = book.all("case").find((each) => each.caseId === caseId);
  const [name, kana] = givenNames[index % givenNames.length] ?? givenNames[0];
  const personId = book.nextId("PS");
  book.add("person", {
    personId,
    ...(told?.householdId === undefined ? {} : { householdId: told.householdId }),
    personName: `見本　${name}`,
    personNameKana: `みほん　${kana}`,
    ...(told?.sex === undefined ? {} : { sex: told.sex }),
    postalCode: "000-0000",
    address: "サンプル県見本市中央一丁目",
    homePhone: "099-000-0000",
  });
  const member = { caseId, isLivingTogether: true } as const;
  book.add("householdMember", {
    ...member,
    householdMemberId: book.nextId("HM"),
    personId,
    familyRelationship: "self",
    ...ageWithin(told?.ageClass, index),
  });
  for (let count = 1; count < householdSize; count += 1) {
    book.add("householdMember", {
      ...member,
      householdMemberId: book.nextId("HM"),
      familyRelationship: count === 1 ? "mother" : "child",
      isDependent: count > 1,
    });
  }
}

/** An age of the class that the case names; none where the class is not known. */
function ageWithin(ageClass: AgeClassCode | undefined, index: number): { readonly age?: number } {
  const youngest = {
    under20: 10,
    "20s": 20,
    "30s": 30,
    "40s": 40,
    "50s": 50,
    "60s": 60,
    over70: 70,
    unknown: undefined,
  };
  const from = ageClass && youngest[ageClass];
  return from === undefined ? {} : { age: from + ((index * 3) % 10) };
}

function addSheets(book: RecordBook, { assessmentId, householdSize = 1 }: Assessment, index: number): void {
  const isAlone = householdSize === 1;
  book.add("assessmentLiving", {
    assessmentId,
    cohabitants: isAlone ? "none" : "present",
    ...(isAlone ? {} : { cohabitantCount: householdSize }),
    separateFamily: index % 3 === 0 ? "present" : "notAsked",
    children: householdSize > 2 ? "present" : "none",
    housingKind: homes[index % homes.length] ?? "other",
    communityRelations: "民生委員が月に1回ほど声をかけている。",
  });
  book.add("assessmentHealth", {
    assessmentId,
    healthStatus: index % 4 === 0 ? "good" : "poorTreated",
    medicalTreatment: index % 4 === 0 ? "none" : "present",
    disabilityCertificate: "none",
    healthInsurance: "nationalHealthInsurance",
    careLevel: index % 6 === 1 ? "care1" : "none",
  });
  book.add("assessmentEconomy", {
    assessmentId,
    householdIncomeYen: 90_000 + ((index * 17) % 12) * 10_000,
    taxStatus: "exempt",
    publicBenefits: [index % 2 === 0 ? "pension" : "none"],
    publicAssistance: "none",
    arrears: index % 5 === 2 ? "present" : "none",
    ...(index % 5 === 2 ? { arrearsKinds: ["rent" as const] } : {}),
    debt: "none",
  });
  book.add("assessmentWork", {
    assessmentId,
    workStatus: works[index % works.length] ?? "unknown",
    drivingLicence: index % 2 === 0 ? "present" : "none",
  });
}

/** A contact after each multi-agency plan of the year was adopted. */
function addProgress(book: RecordBook): void {
  for (const { caseId, planId, planKind, adoptedDate } of book.all("plan")) {
    if (planKind !== "multiAgency" || adoptedDate === undefined) continue;
    const contactDate = officeDay(dayAfter(adoptedDate, 14));
    if (contactDate > lastDay) continue;
    book.add("progressRecord", {
      progressRecordId: book.nextId("PR"),
      caseId,
      contactDate,
      startTime: "10:00",
      endTime: "10:40",
      contactStaffName: "多機関協働担当",
      contactMethod: "visit",
      contactTargets: ["person"],
      contactPlace: "home",
      recordText: "プランに沿って訪問し、困りごとを聞いた。",
      nextAction: "次の支援会議で状況を共有する。",
      planId,
      componentCode: "multiAgency",
    });
  }
}
