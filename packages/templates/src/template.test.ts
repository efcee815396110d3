import { memorySource } from "@juso/model";
import { entityProfiles, specVersion, codeLists as standardLists } from "@juso/schemas";
import type { CellDescription, WorkbookDescription, WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { describe, expect, test } from "vitest";
import { describeTemplate } from "./describe-template.ts";
import { sheetName } from "./sheet-layout.ts";
import { codeLists, profiles, readBack } from "./template.fixture.ts";
import { templateCsv } from "./template-csv.ts";
import { templateManifest } from "./template-manifest.ts";
import type { TemplateOptions } from "./template-options.ts";
import { templateWorkbook } from "./template-workbook.ts";

const cover: TemplateOptions["cover"] = { municipalityCode: "992011", fiscalYear: 2025, level: "p0" };
const options = { codeLists, specVersion: "1.0.0" };
const template = (rest: Partial<TemplateOptions> = {}) => templateWorkbook(profiles, { ...options, ...rest });

/** The template with rows typed from a place of a sheet on; what stood there is replaced. */
function typed(
  description: WorkbookDescription,
  name: string,
  [firstRow, firstColumn]: readonly [number, number],
  rows: readonly (readonly WorkbookValue[])[],
): WorkbookDescription {
  const cells = rows.flatMap((values, row) =>
    values.map((value, column): CellDescription => ({ row: firstRow + row, column: firstColumn + column, value })),
  );
  const isFree = ({ column, row }: CellDescription) =>
    !cells.some((cell) => cell.row === row && cell.column === column);
  return {
    ...description,
    sheets: description.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, cells: [...sheet.cells.filter(isFree), ...cells] } : sheet,
    ),
  };
}

describe("templateWorkbook", () => {
  test("filled in, it reads back without a finding", async () => {
    const answered = typed(
      describeTemplate(profiles, options),
      "表紙",
      [5, 3],
      [["012203"], [2025], ["p0"], ["福祉課"]],
    );
    const filled = typed(
      answered,
      "支援ケース",
      [3, 1],
      [
        ["0001", { date: "2025-04-01" }, "女性", "ＤＶ・虐待;介護", 3, 1.5, "はい", "1-2"],
        ["C2", "2025-04-02", "unknown", "", 0, "", false, ""],
      ],
    );
    const { findings, manifests, records } = await readBack([memorySource("a.xlsx", await writeWorkbook(filled))]);
    expect(findings).toEqual([]);
    expect(manifests).toEqual([
      {
        specVersion: "1.0.0",
        municipalityCode: "012203",
        fiscalYear: 2025,
        level: "p0",
        author: "福祉課",
        documents: [{ path: "a.xlsx" }],
      },
    ]);
    expect(records.map(({ value }) => value)).toEqual([
      {
        caseId: "0001",
        openedDate: "2025-04-01",
        sex: "female",
        backgroundFactors: ["dv", "care"],
        visits: 3,
        hours: 1.5,
        isClosed: true,
        note: "1-2",
      },
      { caseId: "C2", openedDate: "2025-04-02", sex: "unknown", visits: 0, isClosed: false },
    ]);
  });

  test("an answer missing on the cover is a finding with its cell", async () => {
    const { ids, findings, records } = await readBack([memorySource("a.xlsx", await template())]);
    expect(ids).toEqual(["manifest-valid.field", "manifest-valid.field"]);
    expect(findings.map(({ location }) => [location.sheet, location.cell])).toEqual([
      ["表紙", "C5"],
      ["表紙", "C6"],
    ]);
    expect(findings.map(({ data }) => data.name)).toEqual(["団体コード", "年度"]);
    expect(records).toEqual([]);
  });

  test("the cover takes full-width and upper-case answers, and says so", async () => {
    const answers = [["９９２０１１ "], ["２０２５"], ["Ｐ０"]];
    const filled = typed(describeTemplate(profiles, { ...options, cover }), "表紙", [5, 3], answers);
    const { ids, manifests } = await readBack([memorySource("a.xlsx", await writeWorkbook(filled))]);
    expect(ids).toEqual(["code-normalised.cover", "fiscal-year-converted.cover", "code-normalised.cover"]);
    expect(manifests[0]).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p0" });
  });

  test("a workbook that is no template has no version", async () => {
    const sheet = { name: "支援ケース", cells: [] };
    const workbook = typed(
      { creator: "a", date: "2026-04-01", sheets: [sheet] },
      sheet.name,
      [1, 1],
      [
        ["caseId", "openedDate"],
        ["C1", "2025-04-01"],
      ],
    );
    const { ids } = await readBack([memorySource("a.xlsx", await writeWorkbook(workbook))]);
    expect(ids).toEqual(["manifest-present.missing"]);
  });

  test("a template of a newer major version is refused", async () => {
    const source = memorySource("a.xlsx", await template({ specVersion: "2.0.0", cover }));
    expect((await readBack([source])).ids).toEqual(["spec-version-supported.newer"]);
  });

  test("the same arguments give the same bytes, with no time of day in them", async () => {
    const first = await template({ cover });
    const second = await template({ cover });
    expect(Buffer.compare(first, second)).toBe(0);
    const view = new DataView(first.buffer, first.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x0021_0000);
  });

  test("hidden sheets, drop-downs, notes and text columns", async () => {
    const { sheets } = describeTemplate(profiles, options);
    expect(sheets.map(({ name, visibility = "visible" }) => [name, visibility])).toEqual([
      ["はじめに", "visible"],
      ["表紙", "visible"],
      ["支援ケース", "visible"],
      ["支援プラン", "visible"],
      ["_juso", "veryHidden"],
      ["_codes", "hidden"],
    ]);
    const [, , cases, , , codes] = sheets;
    expect(codes?.cells.filter(({ column }) => column === 1).map(({ value }) => value)).toEqual([
      "sex",
      "男性",
      "女性",
      "不明",
    ]);
    expect(cases?.validations?.map(({ range, rule }) => [range, rule.kind])).toEqual([
      ["B3:B5002", "date"],
      ["C3:C5002", "listFrom"],
      ["D3:D5002", "listFrom"],
      ["E3:E5002", "whole"],
      ["F3:F5002", "decimal"],
      ["G3:G5002", "list"],
    ]);
    expect(cases?.validations?.[1]?.rule).toEqual({ kind: "listFrom", range: "'_codes'!$A$2:$A$4" });
    expect(cases?.cells.find(({ column, row }) => column === 3 && row === 2)?.note).toContain("女性（female）");
    expect(cases?.columns?.map(({ style }) => style?.numberFormat)).toEqual([
      "@",
      "yyyy-mm-dd",
      "@",
      "@",
      "#,##0",
      "General",
      "@",
      "@",
    ]);
  });

  test("the whole standard: every sheet is found again, and its header is complete", async () => {
    const standard = { profiles: entityProfiles, codeLists: standardLists, specVersion };
    const filled = entityProfiles.reduce(
      (description, profile) => typed(description, sheetName(profile), [3, 1], [profile.fields.map(() => "?")]),
      describeTemplate(entityProfiles, { ...standard, cover }),
    );
    const { findings, records } = await readBack([memorySource("a.xlsx", await writeWorkbook(filled))], standard);
    expect(findings).toEqual([]);
    expect(records.map(({ entity }) => entity).toSorted()).toEqual(entityProfiles.map(({ key }) => key).toSorted());
    for (const { entity, value } of records) {
      const profile = entityProfiles.find(({ key }) => key === entity);
      expect(Object.keys(value)).toEqual(profile?.fields.map(({ key }) => key));
    }
  });
});

describe("templateCsv", () => {
  test.each(["utf-8", "cp932"] as const)("every entity's header reads back (%s)", async (encoding) => {
    for (const profile of entityProfiles) {
      const source = memorySource(`${profile.fileName}.csv`, templateCsv(profile, { encoding }));
      const { findings, inputs } = await readBack([source], {
        profiles: entityProfiles,
        codeLists: standardLists,
        expectManifest: false,
      });
      expect(findings).toEqual([]);
      expect(inputs[0]).toMatchObject({
        entity: profile.key,
        encoding: encoding === "cp932" ? "CP932" : "UTF-8 (BOM)",
      });
    }
  });
});

describe("templateManifest", () => {
  const files = profiles.map((profile) => memorySource(`${profile.fileName}.csv`, templateCsv(profile)));
  const read = (manifest: string) => readBack([memorySource("manifest.json", manifest), ...files]);

  test("filled in, it reads back with its CSV templates without a finding", async () => {
    const manifest = {
      ...JSON.parse(templateManifest(profiles, "1.0.0")),
      municipalityCode: "992011",
      fiscalYear: 2025,
    };
    const { findings, manifests } = await read(JSON.stringify(manifest));
    expect(findings).toEqual([]);
    expect(manifests).toEqual([manifest]);
    expect(manifest.level).toBe("p0");
  });

  test("as it is, the check asks for the municipality and the fiscal year", async () => {
    const { findings } = await read(templateManifest(profiles, "1.0.0"));
    expect(findings.map(({ checkId, location }) => [checkId, location.pointer])).toEqual([
      ["manifest-valid", "/municipalityCode"],
      ["manifest-valid", "/fiscalYear"],
    ]);
  });
});
