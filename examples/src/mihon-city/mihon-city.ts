import { type CityRecords, RecordBook } from "../city-records.ts";
import { seededRandom } from "../seeded-random.ts";
import { addBudgetRecords } from "./budget-records.ts";
import { casePlots } from "./case-plots.ts";
import { tellCase } from "./case-teller.ts";
import { addCivicRecords } from "./civic-records.ts";
import { addCostRecords } from "./cost-records.ts";
import { addExceptionRecords } from "./exception-records.ts";
import { addFormRecords } from "./form-records.ts";
import { addFurtherRecords } from "./further-records.ts";
import { addGrantRecords } from "./grant-records.ts";
import { addIndicatorRecords } from "./indicator-records.ts";
import { addOrdinaryIntakes } from "./intake-records.ts";
import { MeetingCalendar } from "./meeting-calendar.ts";
import { addPlanningRecords } from "./planning-records.ts";
import { addSiteRecords } from "./site-records.ts";
import { addStaffRecords } from "./staff-records.ts";
import type { YearVersion } from "./year-version.ts";

/** A whole year of 見本市, a city that does not exist: every record of its submission, the same on every run. */
export function mihonCity(version: YearVersion = "present"): CityRecords {
  const book = new RecordBook();
  const random = seededRandom(20250401);
  addCivicRecords(book, version);
  addStaffRecords(book, version);
  const calendar = new MeetingCalendar(book);
  for (const plot of casePlots) tellCase(book, random, calendar, plot);
  addOrdinaryIntakes(book, random, 340);
  const intakes = book.all("intake").filter((intake) => intake.receivedDate >= "2025-04-01");
  addSiteRecords(book, version, (siteId) => intakes.filter((intake) => intake.siteId === siteId).length);
  addCostRecords(book, version);
  addGrantRecords(book, version);
  addBudgetRecords(book, version);
  addIndicatorRecords(book);
  addFormRecords(book);
  addPlanningRecords(book);
  addExceptionRecords(book);
  addFurtherRecords(book);
  sortByDate(book.records);
  return book.records;
}

/** Case systems print their lists by date, not in the order in which the example was told. */
function sortByDate(records: CityRecords): void {
  records.intake?.sort((a, b) => a.receivedDate.localeCompare(b.receivedDate) || a.intakeId.localeCompare(b.intakeId));
  records.case?.sort((a, b) => a.openedDate.localeCompare(b.openedDate) || a.caseId.localeCompare(b.caseId));
  records.serviceActivity?.sort(
    (a, b) => a.activityDate.localeCompare(b.activityDate) || a.serviceActivityId.localeCompare(b.serviceActivityId),
  );
}
