import type { AcknowledgedFinding } from "@juso/model";
import { describePlace } from "../describe-place.ts";
import type { ReportView } from "../report-view.ts";
import { stayingByRule, unnamedStaying } from "../staying-lines.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { type Html, html } from "./html.ts";

/** What stays as it is: check by check, what was found and where, and the reason. */
export function stayingSection(view: ReportView): Html | undefined {
  const { language, report } = view;
  if (report.summary.acknowledged === undefined) return undefined;
  const words = reportWords[language];
  const unnamed = unnamedStaying(report);
  return html`<section aria-labelledby="staying">
<h2 id="staying">${words.staying}</h2>
${stayingByRule(view).map((findings) => stayingArticle(findings, view))}${unnamed === 0 ? undefined : html`<p class="quiet">${words.moreStaying(unnamed)}</p>\n`}</section>
`;
}

function stayingArticle(findings: readonly AcknowledgedFinding[], view: ReportView): Html {
  const { language, report } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const { exception, ruleId, title } = findings[0]!;
  const count = report.summary.acknowledged?.byRule[ruleId] ?? findings.length;
  const told = findings.map(
    (finding) => html`<div class="told">
<p class="message">${finding.message}</p>
<p><b>${table.place}</b>${words.colon}${describePlace(finding.location, language, view.fieldTitle(finding.location))}</p>
<p>${words.exception(finding.exception)}</p>
</div>
`,
  );
  return html`<article class="cause" aria-labelledby="staying-${ruleId}">
<h3 id="staying-${ruleId}"><span class="mark">${words.acknowledgedAs[exception.as]}</span> ${title} <span class="count">${table.counted(count)}</span></h3>
${told}<dl>
<dt>${table.checkId}</dt><dd><code>${ruleId}</code></dd>
</dl>
</article>
`;
}
