import { caseReopened } from "./case-reopened.ts";
import { consentWithdrawn } from "./consent-withdrawn.ts";
import { fifthYearOver } from "./fifth-year-over.ts";
import { householdPlan } from "./household-plan.ts";
import { jointMunicipalities } from "./joint-municipalities.ts";
import { midYearStart } from "./mid-year-start.ts";
import { mixedDelivery } from "./mixed-delivery.ts";
import { movedOutAndDied } from "./moved-out-and-died.ts";
import { preparationYear } from "./preparation-year.ts";
import { severalComponents } from "./several-components.ts";
import { sharedStaff } from "./shared-staff.ts";
import { wideAreaUnion } from "./wide-area-union.ts";
import type { YearEvent } from "./year-event.ts";

/** Twelve events of a year, each a submission as small as it can be. */
export const yearEvents: readonly YearEvent[] = [
  caseReopened,
  movedOutAndDied,
  consentWithdrawn,
  householdPlan,
  severalComponents,
  mixedDelivery,
  sharedStaff,
  midYearStart,
  jointMunicipalities,
  wideAreaUnion,
  preparationYear,
  fifthYearOver,
];
