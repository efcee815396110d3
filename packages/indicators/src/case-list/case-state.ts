import type { Text } from "@juso/model";
import type { FoundCase } from "./found-case.ts";

/** Where a case stands. The states are a proposal of this standard: no official list is known. */
export type CaseState =
  | "received"
  | "seekingConsent"
  | "assessing"
  | "planning"
  | "supporting"
  | "evaluating"
  | "replanning"
  | "closed"
  | "suspended"
  | "referredOn";

/** The states in words, in the order in which a case passes them. */
export const caseStates: Readonly<Record<CaseState, Text>> = {
  received: { ja: "受付", en: "Received" },
  seekingConsent: { ja: "同意調整中", en: "Seeking consent" },
  assessing: { ja: "アセスメント中", en: "Assessing" },
  planning: { ja: "プラン策定中", en: "Planning" },
  supporting: { ja: "支援中", en: "Supporting" },
  evaluating: { ja: "評価中", en: "Evaluating" },
  replanning: { ja: "再プラン", en: "Planning anew" },
  closed: { ja: "終結", en: "Closed" },
  suspended: { ja: "中断", en: "Suspended" },
  referredOn: { ja: "他機関へつなぎ・差戻し", en: "Referred on or returned" },
};

const referringResults: ReadonlySet<string> = new Set(["informationOnly", "referred", "returned", "endedBefore"]);

/**
 * Where a case stands: what its last step was. A closure ends it unless a plan was drafted later; an evaluation asks for a new plan or for
 * the closure that it decided; an adopted plan means support; what comes before follows from assessment, consent and screening.
 *
 * @param found what the records say of the case up to the day.
 * @param asOf the day, ISO.
 */
export function caseState(
  { closure, evaluation, plan, assessment, consent, application, screening }: FoundCase,
  asOf: string,
): CaseState {
  if (closure && !(plan && plan.draftedDate > closure.closedDate)) {
    return closure.closureKind === "returned" ? "referredOn" : closure.closureKind;
  }
  if (evaluation && !(plan && plan.draftedDate > evaluation.evaluatedDate)) {
    return evaluation.evaluationResult === "replan" ? "replanning" : "evaluating";
  }
  if (plan) return plan.adoptedDate !== undefined && plan.adoptedDate <= asOf ? "supporting" : "planning";
  if (screening && referringResults.has(screening.screeningResult)) return "referredOn";
  if (assessment) return "planning";
  if (consent?.consentStatus === "granted" || (consent === undefined && application)) return "assessing";
  if (
    consent ||
    screening?.screeningResult === "seekingConsent" ||
    screening?.screeningResult === "supportConference"
  ) {
    return "seekingConsent";
  }
  return "received";
}
