import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReportFormatName, reportFormats, reportView } from "@juso/reporters";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { sampleReports } from "./sample-reports.ts";

/** Where `npm run test:published` has put the schemas. */
const folder = process.env.JUSO_PUBLISHED_SCHEMAS ?? "";
const schema = (path: string): string => readFileSync(join(folder, path), "utf8");

let isSarif: ValidateFunction;
let surefire: string;
beforeAll(() => {
  // The schema has a pattern with a bracket too many, which only expressions without Unicode let pass.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  isSarif = ajv.compile(JSON.parse(schema("sarif-schema-2.1.0.json")));
  surefire = schema("surefire-test-report.xsd");
});

const lint = (contents: string) =>
  validateXML({
    xml: { fileName: "report.xml", contents },
    schema: { fileName: "surefire-test-report.xsd", contents: surefire },
  });

describe.each(Object.entries(sampleReports))("%s", (_, make) => {
  test.each(["ja", "en"] as const)("is what the published schemas say, in %s", async (language) => {
    const report = await make();
    const written = (name: ReportFormatName): string => {
      const format = reportFormats[name];
      if (!format.isText) throw new Error(`${name} is no text`);
      return format.write(reportView(report, language), false);
    };
    const sarif = JSON.parse(written("sarif"));
    isSarif(sarif);
    expect(isSarif.errors).toBeNull();
    const { tool: _tool, ...run } = sarif.runs[0];
    expect(isSarif({ ...sarif, runs: [run] })).toBe(false);

    const junit = written("junit");
    expect((await lint(junit)).errors).toEqual([]);
    expect((await lint(junit.replace(/ tests="\d+"/, ""))).valid).toBe(false);
  });
});
