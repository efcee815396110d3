import { entityProfiles, specVersion, codeLists as standardLists } from "@juso/schemas";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import {
  caseProfile,
  codeLists,
  memorySource,
  planProfile,
  readAll,
} from "../../tables/src/submission/reading.fixture.ts";
import { unzipFiles } from "../../tables/src/workbook/workbook.fixture.ts";
import { templateCsv } from "./template-csv.ts";
import { templateManifest } from "./template-manifest.ts";
import { sheetName } from "./template-sheets.ts";
import { type TemplateOptions, templateWorkbook } from "./template-workbook.ts";

const profiles = [caseProfile, planProfile];
const cover: TemplateOptions["cover"] = { municipalityCode: "992011", fiscalYear: 2025, level: "p0" };
const template = (rest: Partial<TemplateOptions> = {}) =>
  templateWorkbook(profiles, { codeLists, specVersion: "1.0.0", ...rest });

async function fill(bytes: Uint8Array, change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("templateWorkbook", () => {
  test("filled in, it reads back without a finding", async () => {
    const bytes = await fill(await template(), (workbook) => {
      const front = workbook.getWorksheet("表紙") as ExcelJS.Worksheet;
      front.getCell("C5").value = "012203";
      front.getCell("C6").value = 2025;
      front.getCell("C8").value = "福祉課";
      const sheet = workbook.getWorksheet("支援ケース") as ExcelJS.Worksheet;
      const date = new Date(Date.UTC(2025, 3, 1));
      sheet.getRow(2).values = ["0001", date, "女性", "ＤＶ・虐待;介護", 3, 1.5, "はい", "1-2"];
      sheet.getRow(3).values = ["C2", "2025-04-02", "unknown", "", 0, "", false, ""];
    });
    const { findings, values, manifests } = await readAll([memorySource("a.xlsx", bytes)], { expectManifest: true });
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
    expect(values).toEqual([
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
    const { ids, findings, records } = await readAll([memorySource("a.xlsx", await template())], {
      expectManifest: true,
    });
    expect(ids).toEqual(["manifest-valid.field", "manifest-valid.field"]);
    expect(findings.map(({ location }) => [location.sheet, location.cell])).toEqual([
      ["表紙", "C5"],
      ["表紙", "C6"],
    ]);
    expect(findings.map(({ data }) => data.name)).toEqual(["団体コード", "年度"]);
    expect(records).toEqual([]);
  });

  test("the cover takes full-width and upper-case answers, and says so", async () => {
    const bytes = await fill(await template({ cover }), (workbook) => {
      const front = workbook.getWorksheet("表紙") as ExcelJS.Worksheet;
      front.getCell("C5").value = "９９２０１１ ";
      front.getCell("C6").value = "２０２５";
      front.getCell("C7").value = "Ｐ０";
    });
    const { ids, manifests } = await readAll([memorySource("a.xlsx", bytes)], { expectManifest: true });
    expect(ids).toEqual(["code-normalised.cover", "fiscal-year-converted.cover", "code-normalised.cover"]);
    expect(manifests[0]).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p0" });
  });

  test("a workbook that is no template has no version", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("支援ケース").addRows([
      ["caseId", "openedDate"],
      ["C1", "2025-04-01"],
    ]);
    const source = memorySource("a.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect((await readAll([source], { expectManifest: true })).ids).toEqual(["manifest-present.missing"]);
  });

  test("a template of a newer major version is refused", async () => {
    const source = memorySource("a.xlsx", await template({ specVersion: "2.0.0", cover }));
    expect((await readAll([source], { expectManifest: true })).ids).toEqual(["spec-version-supported.newer"]);
  });

  test("the same arguments give the same bytes, with no time of day in them", async () => {
    const first = await template({ cover });
    const second = await template({ cover });
    expect(Buffer.compare(first, second)).toBe(0);
    const core = (await unzipFiles(first.slice()))["docProps/core.xml"] ?? "";
    expect(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/g)).toEqual(["2021-04-01T00:00:00Z", "2021-04-01T00:00:00Z"]);
    const view = new DataView(first.buffer, first.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x0021_0000);
  });

  test("hidden sheets, drop-downs, notes and text columns", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await template()).slice().buffer);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["表紙", "visible"],
      ["支援ケース", "visible"],
      ["支援プラン", "visible"],
      ["_juso", "veryHidden"],
      ["_codes", "hidden"],
    ]);
    const files = await unzipFiles((await template()).slice());
    const sheet = files["xl/worksheets/sheet3.xml"] ?? "";
    expect(sheet).toContain('sqref="C2:C5001"');
    expect(sheet).toContain("_codes&apos;!$A$2:$A$4");
    expect(workbook.getWorksheet("_codes")?.getColumn(1).values).toEqual([undefined, "sex", "男性", "女性", "不明"]);
    const cell = workbook.getWorksheet("支援ケース")?.getCell("C1");
    expect(JSON.stringify(cell?.note)).toContain("女性（female）");
    expect(workbook.getWorksheet("支援ケース")?.getColumn(1).numFmt).toBe("@");
    expect(workbook.getWorksheet("支援ケース")?.getColumn(2).numFmt).toBe("yyyy-mm-dd");
  });

  test("the whole standard: every sheet is found again, and its header is complete", async () => {
    const standard = { profiles: entityProfiles, codeLists: standardLists, specVersion };
    const bytes = await fill(await templateWorkbook(entityProfiles, { ...standard, cover }), (workbook) => {
      for (const profile of entityProfiles) {
        (workbook.getWorksheet(sheetName(profile)) as ExcelJS.Worksheet).getRow(2).values = profile.fields.map(
          () => "?",
        );
      }
    });
    const { findings, records } = await readAll([memorySource("a.xlsx", bytes)], { ...standard, expectManifest: true });
    expect(findings).toEqual([]);
    expect(records.map(({ entity }) => entity)).toEqual(entityProfiles.map(({ key }) => key));
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
      const { findings, inputs } = await readAll([source], { profiles: entityProfiles, codeLists: standardLists });
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
  const read = (manifest: string) =>
    readAll([memorySource("manifest.json", manifest), ...files], { expectManifest: true });

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
