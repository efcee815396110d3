import type { CityRecords } from "../../examples/src/city-records.ts";
import { simulatedGrant } from "./simulated-money.ts";

/** Sums of what was adopted, by a name of what is summed. */
type Sums = Record<string, number>;

/** What the packages that are adopted add up to. No table, package or roll-up is read for it: only the records that the packages were drawn with. */
export interface IndependentSums {
  readonly municipalities: number;
  /** Yen by line of the grant. */
  readonly lineYen: Sums;
  /** Yen by who bears it: `national`, `prefectural`, `transfer`, `municipal`. */
  readonly funderYen: Sums;
  /** Yen by payer. */
  readonly decidedYen: Sums;
  readonly receivedYen: Sums;
  /** Sum of the reported values by indicator; one that nobody reported is absent. */
  readonly indicatorValue: Sums;
  readonly indicatorTarget: Sums;
  /** Municipalities by indicator and state of the value, `CS-01 reported`. One that left the indicator out is in none. */
  readonly indicatorState: Sums;
  /** Municipalities by component and delivery mode, `ccsLtc contract`. */
  readonly deliveryMode: Sums;
  /** By kind of site: sites, those that say how many consultations or participants they had, and how many these were. */
  readonly sites: Sums;
  readonly sitesWithConsultations: Sums;
  readonly consultations: Sums;
  readonly sitesWithParticipants: Sums;
  readonly participants: Sums;
  /** Staff by component and role, `ccsLtc ltcStaff`. All of it is full-time. */
  readonly staff: Sums;
}

/** Adds up the records of the packages that are adopted. */
export function independentSums(adopted: readonly CityRecords[], fiscalYear: number): IndependentSums {
  const sums = {
    municipalities: adopted.length,
    lineYen: {} as Sums,
    funderYen: {} as Sums,
    decidedYen: {} as Sums,
    receivedYen: {} as Sums,
    indicatorValue: {} as Sums,
    indicatorTarget: {} as Sums,
    indicatorState: {} as Sums,
    deliveryMode: {} as Sums,
    sites: {} as Sums,
    sitesWithConsultations: {} as Sums,
    consultations: {} as Sums,
    sitesWithParticipants: {} as Sums,
    participants: {} as Sums,
    staff: {} as Sums,
  };
  for (const records of adopted) {
    const grant = simulatedGrant(records, fiscalYear, "report");
    for (const { amountYen, line } of grant.lines) add(sums.lineYen, line, amountYen);
    add(sums.funderYen, "national", grant.payers.national.totalYen);
    add(sums.funderYen, "prefectural", grant.payers.prefectural.totalYen);
    add(sums.funderYen, "transfer", grant.transfer.totalYen);
    add(sums.funderYen, "municipal", grant.municipalYen);
    for (const { amountYen, payer } of records.grantDecision ?? []) add(sums.decidedYen, payer, amountYen);
    for (const { amountYen, payer } of records.grantReceipt ?? []) add(sums.receivedYen, payer, amountYen);
    for (const { indicatorCode, targetValue, value, valueStatus } of records.indicator ?? []) {
      add(sums.indicatorState, `${indicatorCode} ${valueStatus}`, 1);
      if (value !== undefined) add(sums.indicatorValue, indicatorCode, value);
      if (targetValue !== undefined) add(sums.indicatorTarget, indicatorCode, targetValue);
    }
    for (const { componentCode, deliveryMode } of records.component ?? [])
      if (deliveryMode !== undefined) add(sums.deliveryMode, `${componentCode} ${deliveryMode}`, 1);
    for (const { consultations, participants, siteKind } of records.site ?? []) {
      add(sums.sites, siteKind, 1);
      if (consultations !== undefined) {
        add(sums.sitesWithConsultations, siteKind, 1);
        add(sums.consultations, siteKind, consultations);
      }
      if (participants !== undefined) {
        add(sums.sitesWithParticipants, siteKind, 1);
        add(sums.participants, siteKind, participants);
      }
    }
    for (const { componentCode, staffRole } of records.posting ?? [])
      add(sums.staff, `${componentCode} ${staffRole}`, 1);
  }
  return sums;
}

function add(sums: Sums, name: string, value: number): void {
  sums[name] = (sums[name] ?? 0) + value;
}
