import type { CenterSizeClassCode } from "@juso/model";

/** One row of 別表の1: persons always on duty (常時) by role, for centres of one size. */
export interface CenterStaffing {
  readonly id: string;
  readonly sizeClass: CenterSizeClassCode;
  readonly supporters: number;
  readonly psychologists: number;
  readonly abuseSpecialists: number;
  readonly requirements: readonly string[];
  readonly sections: readonly string[];
  /** 小規模A型 in a municipality under this population: one person is enough when a full-time person works for both functions. */
  readonly onePersonBelowPopulation?: number;
}
