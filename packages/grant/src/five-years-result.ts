import type { GrantLineCode } from "@juso/model";

/** A rate of 多機関協働事業等 before and after five years, as the law writes it. */
export interface FiveYearsRate {
  readonly line: GrantLineCode;
  readonly ordinary: string;
  readonly later: string;
}

/** What the rates after five years (5年経過) make of the amounts: those with them less those with the ordinary rates, all else alike. Yen. */
export interface FiveYearsEffect {
  /** `applies`: in the year of the document. `forecast`: from the next year on, told with the costs of this year. */
  readonly kind: "applies" | "forecast";
  /** The fiscal year whose rates are compared. */
  readonly fiscalYear: number;
  /** Is it the first year, by the years since the start? */
  readonly isFirstYear: boolean;
  readonly rates: readonly FiveYearsRate[];
  readonly nationalYen: number;
  readonly prefecturalYen: number;
  readonly municipalYen: number;
}
