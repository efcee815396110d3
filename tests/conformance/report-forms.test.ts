import { memorySource, type Report } from "@juso/model";
import { comparedWith, jsonReport, reportFormats, reportView, summarise } from "@juso/reporters";
import { validate } from "@juso/validator";
import { readCells } from "@juso/workbook";
import { DOMParser, type Element, onWarningStopParsing } from "@xmldom/xmldom";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./example-folder.ts";

/** Typed into a column of codes, in every record: no form of the report may show it. */
const planted = "秘密の経路";

async function reportOf(folder: string, change?: (files: Map<string, Uint8Array>) => void): Promise<Report> {
  const files = await readFolder(folder);
  change?.(files);
  const sources = [...files].map(([name, bytes]) => memorySource(name, bytes));
  return (await validate(sources, { tool: { name: "conformance", version: "0" }, asOf: "2026-04-09" })).report;
}

/** Every record of a table is wrong in one column. */
function makeStorm(files: Map<string, Uint8Array>): void {
  const [head = "", ...lines] = new TextDecoder("shift_jis").decode(files.get("intake.csv")).trimEnd().split("\r\n");
  const at = head.split(",").indexOf("相談経路");
  const wrong = lines.map((line) =>
    line
      .split(",")
      .map((cell, index) => (index === at ? planted : cell))
      .join(","),
  );
  files.set("intake.csv", new TextEncoder().encode(`${[head, ...wrong].join("\r\n")}\r\n`));
}

const reports = new Map<string, Report>();

beforeAll(async () => {
  const defective = await reportOf("mihon-city-defects/submission");
  reports.set("a city's defects", defective);
  reports.set("a town's defects", await reportOf("mihonkawa-town-defects/submission"));
  reports.set("a clean submission", await reportOf("mihon-city"));
  reports.set("a storm", await reportOf("mihon-city", makeStorm));
  reports.set("a comparison", comparedWith(defective, { ...defective, findings: defective.findings.slice(5) }));
  const findings = defective.findings.filter(({ ruleId }) => ruleId !== "manifest-lists-file");
  reports.set("places left out", {
    ...defective,
    findings,
    omitted: { findings: 2, byRule: { "manifest-lists-file": 2 } },
  });
});

const names = [
  "a city's defects",
  "a town's defects",
  "a clean submission",
  "a storm",
  "a comparison",
  "places left out",
];

function htmlOf(report: Report): string {
  const { html } = reportFormats;
  if (!html.isText) throw new Error("html is text");
  return html.write(reportView(report, "ja"), false);
}

async function xlsxOf(report: Report): Promise<Uint8Array> {
  const { xlsx } = reportFormats;
  if (xlsx.isText) throw new Error("xlsx is a file");
  return (await xlsx.write(reportView(report, "ja"))).files[0]!.content;
}

const numberIn = (text: string | null | undefined): number => Number(text?.replace(/[,件]/g, ""));

describe.each(names)("%s", (name) => {
  test("has the counts of its JSON on its page", () => {
    const report = reports.get(name)!;
    const tree = new DOMParser({ onError: onWarningStopParsing }).parseFromString(htmlOf(report), "text/xml");
    const some = (root: Pick<Element, "getElementsByTagName">, tag: string) => [...root.getElementsByTagName(tag)];
    const causes = some(tree, "article").map((article) => [
      some(article, "code")[0]?.textContent,
      numberIn(some(article, "span").find((each) => each.getAttribute("class") === "count")?.textContent),
    ]);
    const { acknowledged, byRule, tasks } = report.summary;
    const staying = Object.entries(acknowledged?.byRule ?? {});
    expect(causes).toEqual([...tasks.map(({ ruleId }) => [ruleId, byRule[ruleId]]), ...staying]);
    const { after, before, notices } = summarise(report);
    const tiles = some(tree, "b").filter(({ parentNode }) => (parentNode as Element).tagName === "li");
    const counts = [before, after, notices].map((list) => list.reduce((sum, { count }) => sum + count, 0));
    const { comparison } = report;
    const changes = comparison ? [comparison.fixed, comparison.new, comparison.remaining] : [];
    expect(tiles.map(({ textContent }) => numberIn(textContent))).toEqual([...counts, ...changes]);
  });

  test("has the counts of its JSON in its workbook", async () => {
    const report = reports.get(name)!;
    const read = await readCells(await xlsxOf(report));
    if (read.kind !== "cells") throw new Error(read.kind);
    const cells = read.sheets[1]!.cells;
    const columnOf = (title: string) => cells.find(({ row, value }) => row === 1 && value === title)?.column;
    const [count, id] = [columnOf("件数"), columnOf("確認の番号")];
    const byRule: Record<string, number> = { ...report.omitted.byRule };
    const rows = cells.filter(({ column, row }) => column === id && row > 1);
    for (const { row, value } of rows) {
      const counted = cells.find((cell) => cell.row === row && cell.column === count)?.value;
      byRule[value as string] = (byRule[value as string] ?? 0) + (counted as number);
    }
    expect(byRule).toEqual(report.summary.byRule);
    expect(rows).toHaveLength(report.findings.length);
  });

  test("shows no value of its cases", async () => {
    const report = reports.get(name)!;
    const read = await readCells(await xlsxOf(report));
    for (const text of [htmlOf(report), jsonReport(report), JSON.stringify(read)]) expect(text).not.toContain(planted);
  });
});

test("a storm is one cause", () => {
  const storm = reports.get("a storm")!;
  const { count } = storm.summary.tasks.find(({ ruleId }) => ruleId === "code-listed")!;
  expect(count).toBeGreaterThan(100);
  expect(storm.findings.filter(({ ruleId }) => ruleId === "code-listed")).toHaveLength(1);
});
