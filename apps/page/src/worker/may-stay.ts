import { describePlace, type ReportView } from "@juso/reporters";
import type { MayStay } from "../messages.ts";

/** The checks of a report of which findings may stay as they are, with the records that they were found in. */
export function mayStay({ fieldTitle, language, report }: ReportView): readonly MayStay[] {
  return report.summary.tasks.flatMap(({ acknowledgedAs, ruleId }): readonly MayStay[] => {
    if (acknowledgedAs === undefined) return [];
    const records = new Map<string, string>();
    for (const { location, ruleId: own } of report.findings) {
      const { recordId, ...place } = location;
      if (own === ruleId && recordId !== undefined && !records.has(recordId)) {
        records.set(recordId, describePlace(place, language, fieldTitle(location)));
      }
    }
    return [{ ruleId, as: acknowledgedAs, records: [...records].map(([id, place]) => ({ id, place })) }];
  });
}
