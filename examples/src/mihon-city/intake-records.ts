import type { ComponentCode, ConsultationRouteCode, Intake, TriageCode } from "@juso/model";
import { dayAfter, officeDay } from "../calendar-day.ts";
import type { RecordBook } from "../city-records.ts";
import type { SeededRandom } from "../seeded-random.ts";
import { type CaseTheme, caseThemes } from "./case-themes.ts";
import { intakeSites } from "./consultation-sites.ts";

const routes: readonly ConsultationRouteCode[] = [
  "personVisit",
  "personContact",
  "familyVisit",
  "familyContact",
  "agencyReferral",
  "outreach",
  "other",
];

/** One consultation taken up. */
export interface IntakeFacts {
  readonly date: string;
  readonly siteId: string;
  readonly component: ComponentCode;
  readonly theme: CaseTheme;
  readonly triage: TriageCode;
  readonly caseId?: string;
}

/** Writes one intake. */
export function addIntake(book: RecordBook, random: SeededRandom, facts: IntakeFacts): Intake {
  return book.add("intake", {
    intakeId: book.nextId("IN"),
    ...(facts.caseId ? { caseId: facts.caseId } : {}),
    receivedDate: facts.date,
    siteId: facts.siteId,
    componentCode: facts.component,
    isNew: random.chance(70),
    consultationRoute: random.pick(routes),
    concerns: [...facts.theme.concerns],
    primaryConcern: facts.theme.concerns[0] as Intake["primaryConcern"] & string,
    triage: facts.triage,
    isAccepted: true,
  });
}

/** The consultations of the year that did not become a case of multi-agency collaboration. */
export function addOrdinaryIntakes(book: RecordBook, random: SeededRandom, count: number): void {
  const weighted = intakeSites.flatMap((site) => Array.from({ length: site.weight }, () => site));
  for (let turn = 0; turn < count; turn += 1) {
    const site = random.pick(weighted);
    const component = random.pick(site.components);
    const theme = random.pick(caseThemes.filter((candidate) => candidate.from === component));
    const date = officeDay(dayAfter("2025-04-01", Math.floor((turn * 363) / count)));
    addIntake(book, random, {
      date,
      siteId: site.siteId,
      component,
      theme,
      triage: random.pick(["informationOnly", "ownSupport", "ownSupport", "referToAgency"]),
    });
  }
}
