import type { RecordsByEntity } from "@juso/model";
import { type CellValue, cellsOfBlock, type TableBlock, withoutSpareRows } from "@juso/paper";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { cellById, valuesOf } from "../document-cells.fixture.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";

const records = sampleRecords();
const position = { file: "x.csv", line: 2, row: 2 };

function tableOf(document: FormDocument, sheet: string, title: string): TableBlock {
  const blocks = document.sheets.find(({ name }) => name === sheet)?.blocks ?? [];
  const table = blocks.find((block) => block.kind === "table" && block.title?.includes(title));
  if (table?.kind !== "table") throw new Error(`no table ${title}`);
  return table;
}

function rowOf(table: TableBlock, title: string): readonly CellValue[] {
  const found = table.rows.find(({ cells }) => cells[0]?.value === title);
  if (found === undefined) throw new Error(`no row ${title}`);
  return found.cells.map(({ value }) => value);
}

function reportOf(varied: RecordsByEntity = records): FormDocument {
  return buildGrantDocument(sampleInput("report", "national", varied));
}

test("the report compares what was planned with what was spent, by component and line, with the rate of execution", () => {
  const document = reportOf();
  const table = tableOf(document, "精算額内訳書", "予算額と決算額");
  expect(rowOf(table, "地域包括支援センターの運営").slice(1)).toEqual([101_345_678, 99_545_321, 1_800_357, "98.2%"]);
  expect(rowOf(table, "合計（総事業費）").slice(1)).toEqual([276_485_967, 274_005_864, 2_480_103, "99.1%"]);
  expect(valuesOf(document, ["plannedLine.outreach-a", "costLine.outreach-a", "restLine.outreach-a"])).toEqual([
    5_000_000, 5_000_000, 0,
  ]);
  expect(cellById(document, "execution.total").formula).toBeDefined();
});

test("an indicator without a target has a dash there, and a count that was not reported says so in its place", () => {
  const cells = tableOf(reportOf(), "事業実績報告書", "指標").rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(cells).toContainEqual(["重層的支援会議 開催回数", "未報告", "―", "回"]);
});

test("what was not planned has no rate of execution", () => {
  const costLine = (records.costLine ?? []).map(({ value: { plannedYen: _, ...value } }) => ({ value, position }));
  expect(cellById(reportOf({ ...records, costLine }), "execution.total").value).toBe("―");
});

test("blank rows are cells of the workbook and no rows of a page", () => {
  const document = reportOf();
  expect(cellById(document, "spareCost.ccsLtc.2")).toMatchObject({ value: null, style: "input", format: "yen" });
  expect(cellById(document, "spareIncome.commPoor.1").value).toBeNull();
  const printed = document.sheets.map(withoutSpareRows).flatMap(({ blocks }) => blocks.flatMap(cellsOfBlock));
  expect(printed.filter(({ id }) => id?.startsWith("spare"))).toEqual([]);
});

test("a site of several components counts in each and once in the total, and what does not apply is a dash", () => {
  const site = (records.site ?? []).map((each) =>
    each.value.siteId === "S-1"
      ? { ...each, value: { ...each.value, componentCodes: ["ccsLtc" as const, "ccsChild" as const] } }
      : each,
  );
  const document = reportOf({ ...records, site });
  const table = tableOf(document, "事業実績報告書", "構成事業の実施状況");
  expect(rowOf(table, "地域包括支援センターの運営").slice(6)).toEqual([1_234, "―", "―"]);
  expect(rowOf(table, "利用者支援事業").slice(6)).toEqual([1_234, "―", "―"]);
  expect(rowOf(table, "地域子育て支援拠点事業").slice(6)).toEqual(["―", 4_321, null]);
  const total = rowOf(table, "合計（重複を除く）");
  expect([total[3], total[4], ...total.slice(6)]).toEqual([2, 1, 1_234, 4_321, null]);
  expect(JSON.stringify(document.sheets)).toContain("2つ以上の構成事業を行う拠点（1か所）");
});

test("without postings the number of staff is for the clerk to write", () => {
  const { posting: _, ...grantOnly } = records;
  const table = tableOf(reportOf(grantOnly), "事業実績報告書", "構成事業の実施状況");
  expect(table.rows[0]?.cells[4]).toMatchObject({ value: null, style: "input" });
});

test("operators of two kinds make two modes of delivery", () => {
  const component = (records.component ?? []).map((each) =>
    each.value.componentCode === "ccsChild"
      ? { ...each, value: { ...each.value, deliveryMode: "direct" as const } }
      : each,
  );
  const table = tableOf(reportOf({ ...records, component }), "事業実績報告書", "構成事業の実施状況");
  expect(rowOf(table, "利用者支援事業")[1]).toBe("直営・委託");
  expect(rowOf(table, "自立相談支援事業")[1]).toBe("委託");
});

test("the national grant is told by ministry, and the parts add up; a prefecture's lines belong to the prefecture", () => {
  for (const kind of ["application", "report"] as const) {
    const document = buildGrantDocument(sampleInput(kind, "national"));
    const [mhlw, cfa, total] = valuesOf(document, ["ministry.mhlw", "ministry.cfa", "cover.required"]);
    expect(Number(mhlw) + Number(cfa)).toBe(total);
    expect(Number(cfa)).toBeGreaterThan(0);
  }
  const table = tableOf(buildGrantDocument(sampleInput("application", "national")), "所要額調書", "都道府県の交付金");
  expect(JSON.stringify(table.rows)).not.toContain("厚生労働省");
});

test("decisions by line stand in the rows of the settlement, and a note says why others do not", () => {
  expect(JSON.stringify(reportOf().sheets)).toContain("IからLは合計だけに記入します");
  const perLine: RecordsByEntity = {
    ...records,
    grantSetting: (records.grantSetting ?? []).map((each) => ({
      ...each,
      value: { ...each.value, settlementCapMethod: "perLine" as const },
    })),
    grantDecision: sampleInput("report", "national").result.lines.map((line) => ({
      value: {
        grantDecisionId: line.line,
        fiscalYear: 2025,
        payer: line.payer,
        grantLineCode: line.line,
        decidedDate: "2025-09-01",
        amountYen: line.amountYen,
      },
      position,
    })),
  };
  const document = reportOf(perLine);
  const line = Number(cellById(document, "decided.N5-childUse").value);
  expect(valuesOf(document, ["decidedRow.childUse", "determinedRow.childUse"])).toEqual([line, line]);
  // 国1号 and 国2号 are both lines of one row.
  const [row, first, second] = valuesOf(document, ["decidedRow.carePrevention", "decided.N1", "decided.N2"]);
  expect(row).toBe(Number(first) + Number(second));
});

test("the extract is one of expected accounts until they are closed on 31 May, and shows what was reallocated", () => {
  const dated = (documentDate: string): FormDocument => {
    const grantDocument = (records.grantDocument ?? []).map(({ value }) => ({
      value: { ...value, documentDate },
      position,
    }));
    const budgetLine = (records.budgetLine ?? []).map(({ value }, index) => ({
      value: index === 0 ? { ...value, reallocatedYen: -31_000, reallocationReason: "他の目へ流用" } : value,
      position,
    }));
    return reportOf({ ...records, grantDocument, budgetLine });
  };
  const names = (document: FormDocument) => document.sheets.map(({ name }) => name);
  expect(names(dated("2026-05-31"))).toContain("歳入歳出決算見込書抄本");
  expect(names(dated("2026-06-01"))).toContain("歳入歳出決算書抄本");
  const cells = dated("2026-05-31").sheets.flatMap(({ blocks }) => blocks.flatMap(cellsOfBlock));
  expect(cells.filter(({ value }) => value === -31_000)).toHaveLength(1);
  expect(cells.some(({ value }) => `${value}`.endsWith("他の目へ流用"))).toBe(true);
});
