import { jsonReport, reportFormats, reportView } from "@juso/reporters";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { describeSubmission } from "@juso/tables";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { textsIn } from "../marked/marks-in.ts";
import { pagesOfReport } from "./page-of-report.ts";
import {
  acknowledged,
  hostileReport,
  individualNumber,
  numberReport,
  numberSources,
  plantedReport,
  secret,
} from "./sample-reports.ts";

const texts = Object.entries(reportFormats).flatMap(([name, format]) => (format.isText ? [{ name, format }] : []));
/** What stands in the texts that were planted and in no report of its own accord. */
const trace = "秘密の値";

describe.each(texts)("$name", ({ name, format }) => {
  test("tells the value of a case record only when it is asked for", async () => {
    expect(secret).toContain(trace);
    expect(format.write(reportView(await plantedReport(), "ja"), false)).not.toContain(trace);
    expect(format.write(reportView(await plantedReport(true), "ja"), false)).toContain(trace);
  });

  test("says why a finding stays, because that was written for it", async () => {
    const text = format.write(reportView(await acknowledged(), "ja"), false);
    expect(text.replaceAll("&amp;", "&").replaceAll("&lt;", "<")).toContain("大雨の対応で出席できなかった。]]");
  });

  test("holds no control character and no half of a character, whatever the report holds", () => {
    for (const language of ["ja", "en"] as const) {
      const text = format.write(reportView(hostileReport, language), false).replaceAll(/\r?\n/g, "");
      expect(text.match(/[\p{Cc}\p{Cs}]/gu), name).toBeNull();
    }
  });
});

test("the page of the PDF tells no value, and obeys no character", async () => {
  for (const showsValues of [false, true]) {
    const pages = await pagesOfReport(await plantedReport(showsValues), "ja");
    expect(pages.join("").replaceAll(/\s/g, "")).not.toContain(trace);
  }
  for (const language of ["ja", "en"] as const) {
    const text = (await pagesOfReport(hostileReport, language)).join("").replaceAll("\n", "");
    expect(text).toContain("U+001B[31m");
    expect(text.match(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu)).toBeNull();
  }
});

test("SARIF shows them when it is read, too", () => {
  const strings: string[] = [];
  const { sarif } = reportFormats;
  if (!sarif.isText) throw new Error("SARIF is no text");
  const text = sarif.write(reportView(hostileReport, "ja"), false);
  JSON.parse(text, (key, value: unknown) => {
    strings.push(key);
    if (typeof value === "string") strings.push(key === "text" ? value.replaceAll("\n", "") : value);
    return value;
  });
  expect(strings.filter((each) => /[\p{Cc}\p{Cs}]/u.test(each))).toEqual([]);
  expect(strings.some((each) => each.includes("␛[31m"))).toBe(true);
});

test("JUnit stays well-formed XML, which it would not be if a single one were left", async () => {
  const { junit } = reportFormats;
  if (!junit.isText) throw new Error("JUnit is no text");
  const xml = junit.write(reportView(hostileReport, "ja"), false);
  const lint = async (contents: string) =>
    (await validateXML({ xml: { fileName: "report.xml", contents }, normalization: "c14n" })).valid;
  expect(await lint(xml)).toBe(true);
  for (const raw of ["\u001b", "\ufffe", "]]>", "&", "<b c='1'>"]) {
    expect(await lint(xml.replace("</failure>", `${raw}</failure>`)), raw).toBe(false);
  }
});

/** Nine of the twelve digits in a row, in whatever way they are written: with the rest anybody guesses them. */
function tellsNumber(text: string): boolean {
  const digits = text.normalize("NFKC").replaceAll(/[\s\-\u2010-\u2015]/g, "");
  return digits.includes(individualNumber.slice(0, 9)) || digits.includes(individualNumber.slice(3));
}

describe("a 個人番号", () => {
  test("is found in every table, and would be seen in a report", async () => {
    const { findings } = await numberReport();
    const found = findings.filter(({ ruleId }) => ruleId === "text-without-individual-number");
    expect([...new Set(found.map(({ location: { file } }) => file))]).toEqual(
      expect.arrayContaining(["case.csv", "person.csv", "operator.csv", "site.json", "service-activity.jsonl"]),
    );
    expect(found.every(({ blocking }) => blocking)).toBe(true);
    // What stands beside it is shown: the report does tell values.
    expect(JSON.stringify(findings)).toContain("unheardOf");
    expect(tellsNumber("７３０５ １８２６-４９０５")).toBe(true);
  });

  test("is told by no text, whatever is asked for", async () => {
    for (const language of ["ja", "en"] as const) {
      const view = reportView(await numberReport(), language);
      for (const { name, format } of texts) expect(tellsNumber(format.write(view, false)), name).toBe(false);
    }
    expect(tellsNumber(jsonReport(await numberReport()))).toBe(false);
  });

  test("is told by no file: neither by the PDF, nor by the workbook, nor by the marks in the submitter's own", async () => {
    const report = await numberReport();
    expect(tellsNumber((await pagesOfReport(report, "ja")).join(""))).toBe(false);
    for (const name of ["xlsx", "workbook"] as const) {
      const format = reportFormats[name];
      if (format.isText) throw new Error(`${name} is no file`);
      const { files, notes } = await format.write({ ...reportView(report, "ja"), sources: numberSources() });
      expect(files.length).toBeGreaterThan(0);
      expect(tellsNumber(JSON.stringify(notes))).toBe(false);
      for (const file of files) {
        const { cells, remarks } = await textsIn(file.content);
        expect(tellsNumber(remarks), file.name).toBe(false);
        // The marked workbook repeats the table of its submitter, and nothing of it in the list of problems.
        if (name === "xlsx") expect(tellsNumber(cells), file.name).toBe(false);
      }
    }
  });

  test("is told by no description of the submission", async () => {
    expect(
      tellsNumber(
        JSON.stringify(await describeSubmission(numberSources(), { profiles: entityProfiles, codeLists, specVersion })),
      ),
    ).toBe(false);
  });
});
