import type { CaseState } from "./case-state.ts";

/** One case of the list. Dates are ISO, codes those of the code lists; null or an empty list where the records do not say. */
export interface CaseListRow {
  readonly caseId: string;
  readonly receivedDate: string | null;
  readonly personName: string | null;
  readonly sex: string | null;
  readonly ageClass: string | null;
  readonly age: number | null;
  readonly caseManagerName: string | null;
  readonly consultationRoute: string | null;
  readonly referrerName: string | null;
  readonly backgroundFactors: readonly string[];
  readonly screeningResult: string | null;
  readonly screenedDate: string | null;
  readonly appliedDate: string | null;
  readonly consentDate: string | null;
  readonly state: CaseState;
  readonly planVersion: number | null;
  readonly planDraftedDate: string | null;
  readonly meetingDate: string | null;
  readonly decidedDate: string | null;
  readonly componentCodes: readonly string[];
  readonly supportProgrammes: readonly string[];
  readonly monitoringDate: string | null;
  readonly nextEvaluationDate: string | null;
  readonly evaluatedDate: string | null;
  readonly evaluationResult: string | null;
  readonly closedDate: string | null;
  readonly complexityNote: string | null;
}
