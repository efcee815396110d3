import type { EntityKey, EntityMap, Text } from "@juso/model";

/** What becomes of a field in the new year: it stays, it is the following year, or it is blank and to be filled in. */
export type FieldStep = "keep" | "next" | "blank";

/** A table that the new year starts with. Every field has its step, so that a new one cannot be forgotten. */
export interface CarriedEntity<T> {
  readonly fields: { readonly [K in keyof T]-?: FieldStep };
  /** A date: rows in which it is not after the old year have ended and are left out. */
  readonly ended?: keyof T;
  /** Only rows with this value are carried. */
  readonly only?: { readonly [K in keyof T]?: T[K] };
}

/** A table that belongs to the old year, and why. */
export interface LeftOutEntity {
  readonly leftOut: Text;
}

type Tables = { readonly [E in EntityKey]: CarriedEntity<EntityMap[E]> | LeftOutEntity };

const cases: LeftOutEntity = { leftOut: { ja: "事例は事例の記録から", en: "cases come from the records of cases" } };
const ofTheYear: LeftOutEntity = { leftOut: { ja: "その年度の事実", en: "a fact of its year" } };

/**
 * What a new year starts with. Of tables with a fiscal year, the rows of the old year move on. Lasting facts and plans stay; amounts spent,
 * results, decisions, receipts and numbers of documents are blank; base-year costs and what the five-year rule rests on stay untouched.
 */
export const nextYearTable: Tables = {
  municipality: {
    fields: {
      municipalityCode: "keep",
      municipalityName: "keep",
      municipalityKind: "keep",
      prefectureName: "keep",
      population: "blank",
      populationDate: "blank",
      populationSource: "blank",
      elderlyPopulation: "blank",
      childPopulation: "blank",
      hasWelfareOffice: "keep",
      programmeStartFiscalYear: "keep",
      appliedProgrammeKinds: "keep",
    },
  },
  programme: {
    fields: {
      fiscalYear: "next",
      municipalityCode: "keep",
      programmeKind: "keep",
      startDate: "keep",
      implementationPlanAdoptedDate: "keep",
      purpose: "keep",
      integrationMeasures: "keep",
      expectedEffect: "keep",
      completionDueDate: "blank",
      completedDate: "blank",
      overallResult: "blank",
    },
  },
  component: {
    fields: {
      componentCode: "keep",
      fiscalYear: "next",
      isImplemented: "keep",
      notImplementedReason: "keep",
      legalItem: "keep",
      deliveryMode: "keep",
      operatorIds: "keep",
      startDate: "keep",
      activityDescription: "keep",
      target: "keep",
      resultDescription: "blank",
    },
  },
  operator: {
    fields: {
      operatorId: "keep",
      operatorName: "keep",
      deliveryMode: "keep",
      legalForm: "keep",
      corporateNumber: "keep",
    },
  },
  site: {
    fields: {
      siteId: "keep",
      siteName: "keep",
      siteKind: "keep",
      consultationSiteKind: "keep",
      componentCodes: "keep",
      operatorId: "keep",
      address: "keep",
      openedDate: "keep",
      closedDate: "keep",
      openDaysPerWeek: "keep",
      hoursPerDay: "keep",
      openDaysPerYear: "keep",
      standardDeviationReason: "keep",
      attributeScope: "keep",
      scopeCorrectedDate: "keep",
      linkedSiteIds: "keep",
      consultations: "blank",
      participants: "blank",
      participatingOrganisations: "blank",
      childPopulation: "blank",
      centerSizeClass: "keep",
      abuseConsultations: "blank",
    },
  },
  staff: {
    fields: {
      staffId: "keep",
      employment: "keep",
      qualificationCodes: "keep",
      experienceYears: "keep",
      hasCompletedTraining: "keep",
    },
  },
  posting: {
    ended: "endDate",
    fields: {
      postingId: "keep",
      staffId: "keep",
      siteId: "keep",
      componentCode: "keep",
      staffRole: "keep",
      fullTimeEquivalent: "keep",
      weeklyHours: "keep",
      isDedicated: "keep",
      attributeScope: "keep",
      scopeCorrectedDate: "keep",
      startDate: "keep",
      endDate: "keep",
    },
  },
  case: cases,
  intake: cases,
  referral: cases,
  consent: cases,
  supportApplication: cases,
  assessment: cases,
  plan: cases,
  planGoal: cases,
  planRole: cases,
  decision: cases,
  service: cases,
  serviceActivity: cases,
  match: cases,
  meeting: cases,
  meetingCase: cases,
  meetingParticipant: cases,
  evaluation: cases,
  closure: cases,
  indicator: ofTheYear,
  costLine: {
    fields: {
      costLineId: "keep",
      fiscalYear: "next",
      componentCode: "keep",
      siteId: "keep",
      expenseCategory: "keep",
      costItem: "keep",
      description: "keep",
      plannedYen: "keep",
      plannedEligibleYen: "keep",
      actualYen: "blank",
      actualEligibleYen: "blank",
      actualDescription: "blank",
      fundingSource: "keep",
    },
  },
  incomeLine: {
    fields: {
      incomeLineId: "keep",
      fiscalYear: "next",
      componentCode: "keep",
      incomeKind: "keep",
      description: "keep",
      plannedYen: "keep",
      actualYen: "blank",
    },
  },
  grantLine: {
    fields: {
      fiscalYear: "next",
      grantItem: "keep",
      baseYearCostYen: "keep",
      correctedBaseYearCostYen: "keep",
      correctionReason: "keep",
      // Both are given anew for every year; blank means that no cap was entered, which the calculation says.
      baseAmountYen: "blank",
      ministerAmountYen: "blank",
      zeroReason: "keep",
    },
  },
  grantSetting: {
    fields: {
      fiscalYear: "next",
      costBaseMethod: "keep",
      incomeDeductionMethod: "keep",
      capSplitMethod: "keep",
      settlementCapMethod: "keep",
      isFiveYearsElapsedOverride: "keep",
      fiveYearsOverrideReason: "keep",
      adjustmentGrantYen: "blank",
    },
  },
  impactAmount: ofTheYear,
  categoryCap: {
    fields: { fiscalYear: "next", capCategory: "keep", capYen: "blank", otherProgrammeCostYen: "blank" },
  },
  grantDocument: {
    only: { documentKind: "application" },
    fields: {
      grantDocumentId: "keep",
      fiscalYear: "next",
      documentKind: "keep",
      payer: "keep",
      documentNumber: "blank",
      documentDate: "blank",
      addressee: "keep",
      applicantName: "keep",
      applicantAddress: "keep",
      departmentName: "keep",
      preparedByName: "blank",
      confirmedByName: "blank",
      contactPhone: "keep",
      contactEmail: "keep",
      changeVersion: "blank",
      changeReason: "blank",
      plannedDate: "blank",
      spentUntilDate: "blank",
      requestedYen: "blank",
      taxCreditYen: "blank",
      deviationReason: "blank",
    },
  },
  grantDecision: ofTheYear,
  grantReceipt: ofTheYear,
  discontinuedWork: ofTheYear,
  propertyItem: {
    fields: {
      propertyItemId: "keep",
      itemName: "keep",
      specification: "keep",
      componentCode: "keep",
      siteId: "keep",
      acquiredDate: "keep",
      unitPriceYen: "keep",
      quantity: "keep",
      restrictionYears: "keep",
      disposalKind: "blank",
      disposalDate: "blank",
      disposalProceedsYen: "blank",
    },
  },
  budgetLine: {
    fields: {
      budgetLineId: "keep",
      fiscalYear: "next",
      budgetSide: "keep",
      budgetAccount: "keep",
      kan: "keep",
      ko: "keep",
      moku: "keep",
      setsu: "keep",
      budgetRole: "keep",
      budgetYen: "keep",
      reallocatedYen: "blank",
      reallocationReason: "blank",
      settledYen: "blank",
      relatedYen: "keep",
      settledRelatedYen: "blank",
      carriedOverYen: "blank",
      description: "keep",
      deviationReason: "blank",
    },
  },
  communityEvaluation: {
    fields: {
      communityEvaluationId: "keep",
      fiscalYear: "next",
      targetDescription: "keep",
      targetValue: "keep",
      actualValue: "blank",
      unitName: "keep",
      evaluatedDate: "blank",
      hasThirdParty: "blank",
      resultDescription: "blank",
    },
  },
};
