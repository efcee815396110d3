import type { AcknowledgedFinding, Report, ReportTask, Text } from "@juso/model";
import { problemLines } from "../problem-lines.ts";
import { findingsByRule } from "../report-causes.ts";
import { printedLine, type ReportLine } from "../report-line.ts";
import { summarise } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { stayingByRule, stayingLines } from "../staying-lines.ts";
import { summaryLines } from "../summary-lines.ts";
import { reportWords } from "../words/report-words.ts";
import type { XmlElement } from "./xml-element.ts";

/** The question that the whole report answers, as a test. */
const canBeSent: Text = { ja: "このまま提出できること", en: "The submission can be sent as it is" };

/**
 * A report as a test suite in the form of Maven Surefire. The first test asks whether the submission can be sent; then each check that found
 * something is a test, in the order of the work, which fails when it stops acceptance or is an error; then each whose findings stay as they are is one that passes; each check that could not be made
 * is a skipped one. A check that found nothing is not in a report. Nothing is timed.
 */
export function testSuite(view: ReportView): XmlElement {
  const { report } = view;
  const { summary, skipped } = report;
  const staying = stayingByRule(view);
  const failing = summary.tasks.filter(fails).length + (summary.accepted ? 0 : 1);
  return {
    name: "testsuite",
    attributes: {
      name: report.submission ?? report.tool.name,
      tests: 1 + summary.tasks.length + staying.length + skipped.length,
      failures: failing,
      errors: 0,
      skipped: skipped.length,
      time: 0,
    },
    content: [
      { name: "properties", attributes: {}, content: properties(report) },
      verdict(view),
      ...problems(view),
      ...staying.map((findings) => passed(findings, view)),
      ...skipped.map(({ ruleId, because }) =>
        testCase(ruleId, because, { name: "skipped", attributes: { message: because } }),
      ),
    ],
  };
}

function fails({ blocking, severity }: ReportTask): boolean {
  return blocking || severity === "error";
}

/** What a manager asks first, by the names that the report has for it. */
function properties({ summary, comparison, omitted, tool, standard, asOf }: Report): readonly XmlElement[] {
  const { accepted, blocking, errors, warnings, infos } = summary;
  const { byRule: _, ...changes } = comparison ?? { byRule: {} };
  const facts: Readonly<Record<string, string | number | boolean>> = {
    ...{ accepted, blocking, errors, warnings, infos },
    ...(summary.acknowledged === undefined ? {} : { acknowledged: summary.acknowledged.findings }),
    ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [`comparison.${name}`, value])),
    omitted: omitted.findings,
    asOf,
    "standard.version": standard.version,
    "standard.ruleSetHash": standard.ruleSetHash,
    "tool.version": tool.version,
  };
  return Object.entries(facts).map(([name, value]) => ({ name: "property", attributes: { name, value } }));
}

function verdict({ report, language }: ReportView): XmlElement {
  const words = reportWords[language];
  const summary = summarise(report);
  const text = printed(summaryLines({ report, language }));
  const message = words[summary.verdict];
  return testCase(
    report.tool.name,
    canBeSent[language],
    report.summary.accepted
      ? { name: "system-out", attributes: {}, content: text }
      : { name: "failure", attributes: { message, type: "refused" }, content: text },
  );
}

function problems(view: ReportView): readonly XmlElement[] {
  const findings = findingsByRule(view.report);
  return view.report.summary.tasks.map((task) => {
    const found = findings.get(task.ruleId) ?? [];
    const text = printed(problemLines(task, found, view));
    const message = found[0]?.message ?? task.title;
    const type = task.blocking ? "blocking" : task.severity;
    return testCase(
      task.ruleId,
      task.title,
      fails(task)
        ? { name: "failure", attributes: { message, type }, content: text }
        : { name: "system-out", attributes: {}, content: text },
    );
  });
}

/** What stays as it is does not fail; its reason is printed. */
function passed(findings: readonly AcknowledgedFinding[], view: ReportView): XmlElement {
  const { ruleId, title } = findings[0]!;
  const content = printed(stayingLines(findings, view));
  return testCase(ruleId, title, { name: "system-out", attributes: {}, content });
}

function testCase(classname: string, name: string, outcome: XmlElement): XmlElement {
  return { name: "testcase", attributes: { classname, name, time: 0 }, content: [outcome] };
}

function printed(lines: readonly ReportLine[]): string {
  return lines.map((line) => printedLine(line, false)).join("\n");
}
