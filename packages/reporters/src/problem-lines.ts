import type { ReportFinding, ReportTask } from "@juso/model";
import { citationText } from "./citation-text.ts";
import { describePlace } from "./describe-place.ts";
import type { ReportLine } from "./report-line.ts";
import type { ReportView } from "./report-view.ts";
import { reportWords } from "./words/report-words.ts";

/**
 * A problem in words, once: how often it was found, its first places, how to mend it, what it rests on and who mends it.
 *
 * @param findings those of the task that the report keeps.
 * @param placesPerRule how many places are printed; the rest are counted.
 */
export function problemLines(
  task: ReportTask,
  findings: readonly ReportFinding[],
  { language, fieldTitle }: ReportView,
  placesPerRule = 5,
): readonly ReportLine[] {
  const words = reportWords[language];
  const shown = findings.slice(0, placesPerRule);
  const lines: ReportLine[] = [[words.problem(task), task.blocking ? "required" : task.severity]];
  let message = "";
  let fix = "";
  for (const finding of shown) {
    if (fix !== "" && finding.fix !== fix) lines.push(`  ${words.fix}${words.colon}${fix}`);
    if (finding.message !== message) lines.push(`  ${finding.message}`);
    message = finding.message;
    fix = finding.fix;
    const place = describePlace(finding.location, language, fieldTitle(finding.location));
    const echo = Object.entries(finding.echo ?? {}).map(([column, value]) => `${column}=${value}`);
    const where = [place, ...echo].filter((part) => part !== "").join(" ");
    if (where !== "") lines.push(`    - ${finding.since === "new" ? words.isNew : ""}${where}`);
  }
  const told = shown.reduce((sum, { count }) => sum + (count ?? 1), 0);
  if (task.count > told) lines.push(`    ${words.more(task.count - told)}`);
  if (fix !== "") lines.push(`  ${words.fix}${words.colon}${fix}`);
  if (task.acknowledgedAs !== undefined)
    lines.push(`  ${words.whenItStays}${words.colon}${words.howItStays[task.acknowledgedAs]}`);
  const basis = (findings[0]?.citations ?? []).map((citation) => citationText(citation, language));
  if (basis.length > 0) lines.push(`  ${words.basis}${words.colon}${basis.join(words.separator)}`);
  lines.push(`  ${words.whoFixes}${words.colon}${words.people[task.whoFixes]}`);
  return lines;
}
