import { type IndicatorDefinition, isInYear, units } from "./indicator-definition.ts";

const consultation: ReadonlySet<string> = new Set([
  "ccsLtc",
  "ccsDisability",
  "ccsChild",
  "ccsSelfReliance",
  "ccsTown",
]);
const collaboration: ReadonlySet<string> = new Set(["multiAgency", "outreach", "participation"]);

/** Indicators counted from consultations, plans and closures. */
export const caseIndicators: readonly IndicatorDefinition[] = [
  {
    code: "CS-01",
    status: "official",
    unit: units.cases,
    countingRule: {
      ja: "受付日が年度内の、包括的相談支援事業の相談受付を数えます。受け付けなかったものは除き、新規と継続を合わせます。",
      en: "Consultations of comprehensive consultation support received in the fiscal year, new and continued, without those declined.",
    },
    needs: ["intake"],
    count: ({ intake }, year) =>
      intake.filter(
        ({ componentCode, receivedDate, isAccepted }) =>
          consultation.has(componentCode) && isAccepted !== false && isInYear(receivedDate, year),
      ).length,
  },
  {
    code: "MA-01",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "多機関協働の受付日が年度内のケースを数えます。再開したケース（再開前のケースIDがあるもの）は除きます。",
      en: "Cases accepted by multi-agency collaboration in the fiscal year, without reopened cases.",
    },
    needs: ["case"],
    count: ({ case: cases }, year) =>
      cases.filter(({ acceptedDate, previousCaseId }) => !previousCaseId && isInYear(acceptedDate, year)).length,
  },
  {
    code: "MA-02",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "多機関協働の初回プラン（プランの回が1）のうち、プランの決定日が年度内のものを数えます。",
      en: "Initial multi-agency plans (version 1) adopted in the fiscal year.",
    },
    needs: ["plan"],
    count: ({ plan }, year) =>
      plan.filter(
        ({ planKind, planVersion, adoptedDate }) =>
          planKind === "multiAgency" && planVersion === 1 && isInYear(adoptedDate, year),
      ).length,
  },
  {
    code: "MA-03",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "多機関協働の再プラン（プランの回が2以上）のうち、プランの決定日が年度内のものを数えます。",
      en: "Re-plans of multi-agency collaboration (version 2 or later) adopted in the fiscal year.",
    },
    needs: ["plan"],
    count: ({ plan }, year) =>
      plan.filter(
        ({ planKind, planVersion, adoptedDate }) =>
          planKind === "multiAgency" && planVersion >= 2 && isInYear(adoptedDate, year),
      ).length,
  },
  {
    code: "MA-04",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "多機関協働の終結のうち、終結等の日が年度内のものを数えます。中断と、紹介元へ戻したものは除きます。",
      en: "Closures of multi-agency collaboration in the fiscal year, without suspensions and returns to the referrer.",
    },
    needs: ["closure"],
    count: ({ closure }, year) =>
      closure.filter(
        ({ componentCode, closureKind, closedDate }) =>
          componentCode === "multiAgency" && closureKind === "closed" && isInYear(closedDate, year),
      ).length,
  },
  {
    code: "MA-05",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "多機関協働、アウトリーチ、参加支援の中断のうち、終結等の日が年度内のものを数えます。",
      en: "Suspensions of multi-agency collaboration, outreach and participation support in the fiscal year.",
    },
    needs: ["closure"],
    count: ({ closure }, year) =>
      closure.filter(
        ({ componentCode, closureKind, closedDate }) =>
          collaboration.has(componentCode) && closureKind === "suspended" && isInYear(closedDate, year),
      ).length,
  },
  {
    code: "MA-06",
    status: "proposed",
    unit: units.cases,
    countingRule: {
      ja: "再開前のケースIDがあるケースのうち、再開日が年度内のものを数えます。",
      en: "Cases with a previous case that were reopened in the fiscal year.",
    },
    needs: ["case"],
    count: ({ case: cases }, year) =>
      cases.filter(({ previousCaseId, reopenedDate }) => previousCaseId && isInYear(reopenedDate, year)).length,
  },
];
