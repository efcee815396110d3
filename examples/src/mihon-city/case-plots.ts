import { dayAfter, officeDay } from "../calendar-day.ts";

/** How a case goes. Dates are the first contact; the rest follows from the plot. */
export interface CasePlot {
  readonly kind: "closed" | "ongoing" | "replanned" | "suspended" | "returned" | "noConsent";
  readonly firstContact: string;
  /** Index of the theme. */
  readonly theme: number;
  readonly outreach: boolean;
  readonly participation: boolean;
  /** Outreach or participation support began before the decision, with a reason. */
  readonly early: boolean;
  /** The case was first shared at a 支援会議 without consent; consent came later. */
  readonly consentCameLater: boolean;
  /** The household moves away at the end, so that no agency goes on. */
  readonly movesOut?: true;
  /** Plans after the first one. */
  readonly replans: number;
  /** Months after the closure in which the same person comes back with a new case. */
  readonly reopensAfterMonths?: number;
}

const base = { outreach: false, participation: false, early: false, consentCameLater: false, replans: 0 };

/** The year's cases in the order of their first contact within each group. */
export const casePlots: readonly CasePlot[] = [
  ...repeat(8, (n) => ({
    ...base,
    kind: "closed",
    firstContact: day("2024-10-07", n * 17),
    theme: n,
    outreach: n % 2 === 0,
    participation: n % 3 === 1,
    replans: n % 4 === 3 ? 1 : 0,
  })),
  ...repeat(15, (n) => ({
    ...base,
    kind: "closed",
    firstContact: day("2025-04-02", n * 9),
    theme: n + 1,
    outreach: n % 3 === 0,
    participation: n % 4 === 1,
    early: n === 6,
    ...(n === 11 ? { movesOut: true } : {}),
    ...(n < 4 ? { reopensAfterMonths: 1 } : {}),
  })),
  ...repeat(7, (n) => ({
    ...base,
    kind: "closed",
    firstContact: day("2025-04-08", n * 8),
    theme: n + 3,
    participation: n % 2 === 0,
    replans: 1,
  })),
  ...repeat(14, (n) => ({
    ...base,
    kind: "ongoing",
    firstContact: day("2025-07-03", n * 13),
    theme: n,
    outreach: n % 4 === 2,
    participation: n % 3 === 0,
    early: n === 4 || n === 9,
  })),
  ...repeat(7, (n) => ({
    ...base,
    kind: "replanned",
    firstContact: day("2025-05-07", n * 12),
    theme: n + 2,
    outreach: n % 2 === 1,
    participation: n % 3 === 2,
    replans: n === 0 ? 2 : 1,
  })),
  ...repeat(4, (n) => ({
    ...base,
    kind: "suspended",
    firstContact: day("2025-05-12", n * 31),
    theme: [0, 3, 7, 5][n] ?? 0,
    outreach: n < 2,
  })),
  ...repeat(4, (n) => ({ ...base, kind: "returned", firstContact: day("2025-06-04", n * 46), theme: n + 5 })),
  ...repeat(6, (n) => ({
    ...base,
    kind: "noConsent",
    firstContact: day("2025-04-21", n * 48),
    theme: [0, 3, 9][n % 3] ?? 0,
  })),
  ...repeat(5, (n) => ({
    ...base,
    kind: "ongoing",
    firstContact: day("2025-05-19", n * 33),
    theme: [0, 3, 9, 0, 3][n] ?? 0,
    outreach: true,
    early: true,
    consentCameLater: true,
  })),
];

function repeat(count: number, plot: (n: number) => CasePlot): CasePlot[] {
  return Array.from({ length: count }, (_, n) => plot(n));
}

function day(from: string, offset: number): string {
  return officeDay(dayAfter(from, offset));
}
