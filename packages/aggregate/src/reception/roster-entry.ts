/** What a municipality of the roster does about the programme in the year. */
export const implementationStates = ["implementing", "preparing", "planned", "none"] as const;

/** Implementing (実施), in 移行準備 (準備), planning to start (予定), or none of these (なし). */
export type ImplementationState = (typeof implementationStates)[number];

/**
 * One municipality of a prefecture's roster: the denominator of every share, which no submission holds. The roster is the prefecture's own;
 * names stand as it wrote them.
 */
export interface RosterEntry {
  /** 全国地方公共団体コード, 6 digits. */
  readonly municipalityCode: string;
  readonly municipalityName: string;
  /** Inhabitants on `populationDate`. */
  readonly population?: number;
  /** ISO date. */
  readonly populationDate?: string;
  readonly implementationState: ImplementationState;
  /** Fiscal year in which it began. */
  readonly startFiscalYear?: number;
  /** The last fiscal year in which it ran the programme, for one that ended. */
  readonly endFiscalYear?: number;
  /** Fiscal year in which it plans to begin. */
  readonly plannedFiscalYear?: number;
  readonly departmentName?: string;
}
