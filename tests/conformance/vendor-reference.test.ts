import { entityProfiles } from "@juso/schemas";
import type { ValidationResult } from "@juso/validator";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder, validateExample } from "./example-folder.ts";

let result: ValidationResult;
let files: readonly { readonly path: string; readonly text: string }[];

beforeAll(async () => {
  result = await validateExample("vendor-reference/submission");
  files = [...(await readFolder("vendor-reference/submission"))]
    .filter(([path]) => path.endsWith(".csv"))
    .map(([path, bytes]) => ({ path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) }));
});

/** Tables of people that belong to the programme and not to a case, and what stays as it is: here nothing does. */
const ofProgramme = ["lifeSupportCoordinator", "siteIssue", "staff", "staffTraining", "posting", "exception"];

describe("the reference for exporters", () => {
  test("gives no finding of any severity", () => {
    expect(result.report.findings).toEqual([]);
    expect(result.report.summary).toMatchObject({ accepted: true, errors: 0, warnings: 0, infos: 0 });
  });

  test("has every table of a case but those that stand in files of their own", () => {
    const ofCases = entityProfiles.filter(({ key, level }) => level === "p0" && !ofProgramme.includes(key));
    const expected = ofCases
      .filter(({ confidential }) => confidential === undefined)
      .map(({ fileName }) => `${fileName}.csv`);
    expect(files.map(({ path }) => path).sort()).toEqual([...expected, "municipality.csv", "programme.csv"].sort());
    expect(result.records.supportConference).toBeUndefined();
  });

  test("has every column of each table, in order, and a value in most", () => {
    for (const { path, text } of files) {
      const { fields } = entityProfiles.find(({ fileName }) => `${fileName}.csv` === path)!;
      const [header = [], ...rows]: string[][] = parse(text);
      expect(header, path).toEqual(fields.map(({ key }) => key));
      const filled = header.filter((_, column) => rows.some((row) => row[column] !== ""));
      expect(filled.length / header.length, path).toBeGreaterThanOrEqual(0.6);
    }
  });

  test("is UTF-8 without a byte order mark, with LF at the end of every line", () => {
    expect(
      files.filter(({ text }) => text.startsWith("\uFEFF") || text.includes("\r") || !text.endsWith("\n")),
    ).toEqual([]);
  });
});
