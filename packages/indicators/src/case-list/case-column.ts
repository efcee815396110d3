import type { Text } from "@juso/model";
import type { CaseListRow } from "./case-list-row.ts";
import { caseState } from "./case-state.ts";
import type { FoundCase } from "./found-case.ts";

/** One column of the list of cases. */
export interface CaseColumn<Key extends keyof CaseListRow = keyof CaseListRow> {
  readonly key: Key;
  /** Number of the item on the form 支援ケース一覧, as `schemas/v1/forms.csv` lists it. */
  readonly item: string;
  readonly title: Text;
  /** The fields it shows, or is derived from: each `entity.field`. */
  readonly sources: readonly string[];
  /** Code list of its values; `case-state` is that of `caseStates`. */
  readonly codeList?: string;
  /** Whether the narrow list for a screen has it. */
  readonly isOnScreen?: boolean;
  /** Whether it says who the person is. */
  readonly isName?: boolean;
  read(found: FoundCase, asOf: string): CaseListRow[Key];
}

/** Keeps the type of each column while they stand in one list. */
function column<Key extends keyof CaseListRow>(definition: CaseColumn<Key>): CaseColumn {
  return definition as unknown as CaseColumn;
}

/** The columns of the list of cases, in the order of the items of the form. */
export const caseColumns: readonly CaseColumn[] = [
  column({
    key: "caseId",
    item: "K1",
    title: { ja: "ケースID", en: "Case" },
    sources: ["case.caseId"],
    isOnScreen: true,
    read: (found) => found.case.caseId,
  }),
  column({
    key: "receivedDate",
    item: "K2",
    title: { ja: "初回相談受付日", en: "First received" },
    sources: ["intake.receivedDate"],
    isOnScreen: true,
    read: ({ firstIntake }) => firstIntake?.receivedDate ?? null,
  }),
  column({
    key: "personName",
    item: "K3",
    title: { ja: "氏名", en: "Name" },
    sources: ["person.personName"],
    isName: true,
    read: ({ person }) => person?.personName ?? null,
  }),
  column({
    key: "sex",
    item: "K4",
    title: { ja: "性別", en: "Sex" },
    sources: ["case.sex", "person.sex"],
    codeList: "sex",
    read: (found) => found.case.sex ?? found.person?.sex ?? null,
  }),
  column({
    key: "ageClass",
    item: "K5",
    title: { ja: "年齢階級", en: "Age class" },
    sources: ["case.ageClass"],
    codeList: "age-class",
    read: (found) => found.case.ageClass ?? null,
  }),
  column({
    key: "age",
    item: "K5",
    title: { ja: "年齢", en: "Age" },
    sources: ["householdMember.age"],
    read: ({ self }) => self?.age ?? null,
  }),
  column({
    key: "caseManagerName",
    item: "K6",
    title: { ja: "担当者", en: "Case manager" },
    sources: ["case.caseManagerName"],
    isOnScreen: true,
    read: (found) => found.case.caseManagerName ?? null,
  }),
  column({
    key: "consultationRoute",
    item: "K7",
    title: { ja: "相談経路", en: "Route" },
    sources: ["intake.consultationRoute"],
    codeList: "consultation-route",
    read: ({ firstIntake }) => firstIntake?.consultationRoute ?? null,
  }),
  column({
    key: "referrerName",
    item: "K7",
    title: { ja: "紹介元", en: "Referrer" },
    sources: ["intake.referrerName"],
    read: ({ firstIntake }) => firstIntake?.referrerName ?? null,
  }),
  column({
    key: "backgroundFactors",
    item: "K8",
    title: { ja: "主な課題", en: "Main issues" },
    sources: ["case.backgroundFactors"],
    codeList: "background-factor",
    read: (found) => found.case.backgroundFactors ?? [],
  }),
  column({
    key: "screeningResult",
    item: "K9",
    title: { ja: "スクリーニング結果", en: "Screening" },
    sources: ["screening.screeningResult"],
    codeList: "screening-result",
    read: ({ screening }) => screening?.screeningResult ?? null,
  }),
  column({
    key: "screenedDate",
    item: "K9",
    title: { ja: "スクリーニング日", en: "Screened" },
    sources: ["screening.screenedDate"],
    read: ({ screening }) => screening?.screenedDate ?? null,
  }),
  column({
    key: "appliedDate",
    item: "K10",
    title: { ja: "利用申込日", en: "Applied" },
    sources: ["supportApplication.appliedDate"],
    read: ({ application }) => application?.appliedDate ?? null,
  }),
  column({
    key: "consentDate",
    item: "K10",
    title: { ja: "同意日", en: "Consented" },
    sources: ["consent.consentDate"],
    read: ({ consent }) => consent?.consentDate ?? null,
  }),
  column({
    key: "state",
    item: "K11",
    title: { ja: "状態", en: "State" },
    sources: [
      "closure.closureKind",
      "closure.closedDate",
      "evaluation.evaluationResult",
      "evaluation.evaluatedDate",
      "plan.draftedDate",
      "plan.adoptedDate",
      "screening.screeningResult",
      "assessment.assessedDate",
      "consent.consentStatus",
      "supportApplication.appliedDate",
    ],
    codeList: "case-state",
    isOnScreen: true,
    read: caseState,
  }),
  column({
    key: "planVersion",
    item: "K12",
    title: { ja: "プランの回", en: "Plan version" },
    sources: ["plan.planVersion"],
    isOnScreen: true,
    read: ({ plan }) => plan?.planVersion ?? null,
  }),
  column({
    key: "planDraftedDate",
    item: "K12",
    title: { ja: "プラン作成日", en: "Plan drafted" },
    sources: ["plan.draftedDate"],
    read: ({ plan }) => plan?.draftedDate ?? null,
  }),
  column({
    key: "meetingDate",
    item: "K13",
    title: { ja: "会議日", en: "Last meeting" },
    sources: ["meeting.heldDate"],
    isOnScreen: true,
    read: ({ meeting }) => meeting?.heldDate ?? null,
  }),
  column({
    key: "decidedDate",
    item: "K14",
    title: { ja: "支援決定・確認日", en: "Decided" },
    sources: ["decision.decidedDate"],
    read: ({ decision }) => decision?.decidedDate ?? null,
  }),
  column({
    key: "componentCodes",
    item: "K15",
    title: { ja: "利用事業", en: "Components used" },
    sources: ["planProgramme.componentCode"],
    codeList: "component",
    read: ({ programmes }) => [...new Set(programmes.map(({ componentCode }) => componentCode))],
  }),
  column({
    key: "supportProgrammes",
    item: "K15",
    title: { ja: "利用する支援", en: "Supports used" },
    sources: ["planService.supportProgramme"],
    codeList: "support-programme",
    read: ({ services }) => [...new Set(services.flatMap(({ supportProgramme }) => supportProgramme ?? []))],
  }),
  column({
    key: "monitoringDate",
    item: "K16",
    title: { ja: "次回モニタリング日", en: "Next monitoring" },
    sources: ["plan.monitoringDate"],
    read: ({ plan }) => plan?.monitoringDate ?? null,
  }),
  column({
    key: "nextEvaluationDate",
    item: "K16",
    title: { ja: "次回評価予定日", en: "Next evaluation" },
    sources: ["plan.nextEvaluationDate"],
    isOnScreen: true,
    read: ({ plan }) => plan?.nextEvaluationDate ?? null,
  }),
  column({
    key: "evaluatedDate",
    item: "K17",
    title: { ja: "評価日", en: "Evaluated" },
    sources: ["evaluation.evaluatedDate"],
    read: ({ evaluation }) => evaluation?.evaluatedDate ?? null,
  }),
  column({
    key: "evaluationResult",
    item: "K17",
    title: { ja: "評価結果", en: "Result" },
    sources: ["evaluation.evaluationResult"],
    codeList: "evaluation-result",
    read: ({ evaluation }) => evaluation?.evaluationResult ?? null,
  }),
  column({
    key: "closedDate",
    item: "K18",
    title: { ja: "終結・中断日", en: "Closed" },
    sources: ["closure.closedDate"],
    isOnScreen: true,
    read: ({ closure }) => closure?.closedDate ?? null,
  }),
  column({
    key: "complexityNote",
    item: "K19",
    title: { ja: "備考", en: "Note" },
    sources: ["case.complexityNote"],
    read: (found) => found.case.complexityNote ?? null,
  }),
];
