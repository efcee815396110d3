import type { SiteKindCode } from "@juso/model";

/** An opening standard that holds as a principle (「原則として」). */
export interface OpeningStandard {
  readonly id: string;
  readonly siteKind: SiteKindCode;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  readonly requirement: string;
  readonly section: string;
}
