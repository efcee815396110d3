import { documentKind, documentKinds } from "@juso/documents/kinds";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { expect, test } from "vitest";
import { guideSheet } from "./guide-sheet.ts";
import { templateEntities } from "./template-entities.ts";

const options = { codeLists, specVersion };

/** The rows of the guide below a heading, as texts: the row of a sheet is found by the sheet's name. */
function rowOf(name: string, rest: Partial<Parameters<typeof guideSheet>[1]> = {}) {
  const { cells } = guideSheet(entityProfiles, { ...options, ...rest });
  const row = cells.find(({ column, value }) => column === 2 && value === name)?.row;
  return cells.filter((cell) => cell.row === row);
}

test("every need names a table of the standard once, and every kind is in its code list", () => {
  const order = entityProfiles.map(({ key }) => key);
  for (const { code, tables } of documentKinds) {
    expect(codeLists.get("document-kind")?.codes.map((each) => each.code)).toContain(code);
    const keys = tables.map(({ entity }) => entity);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !order.includes(key))).toEqual([]);
  }
});

test("what documents need of the prefecture's tables is in the set for the grant", () => {
  const grant = new Set(templateEntities([], "grant").map(({ key }) => key));
  const p1 = new Set(entityProfiles.filter(({ level }) => level === "p1").map(({ key }) => key));
  const needed = documentKinds.flatMap(({ tables }) => tables.map(({ entity }) => entity));
  expect(needed.filter((key) => p1.has(key) && !grant.has(key))).toEqual([]);
});

test("a sheet says which documents need it and what is blank, by formulas with what they give", () => {
  const empty = rowOf("交付決定");
  expect(empty.map(({ value }) => value).slice(0, 7)).toEqual(["交付決定", "未入力", 0, 0, null, "●", "●"]);
  expect(empty[2]?.formula).toContain("COUNTA('交付決定'!$A$3:$A$5002)");
  const tables = [
    {
      entity: "grantDecision" as const,
      ownColumns: [],
      rows: [
        ["D-1", 2025, "国", null, { date: "2025-07-01" }, null, 100],
        ["D-2", 2025, null, null, null, null, null],
      ],
    },
  ];
  expect(
    rowOf("交付決定", { tables })
      .map(({ value }) => value)
      .slice(1, 4),
  ).toEqual(["入力済 2行", 2, 3]);
});

test("a document says how many of the sheets that it always needs are blank", () => {
  const always = (documentKind("report")?.tables ?? []).filter(({ when }) => when === undefined).length;
  expect(rowOf("実績報告に必要なシート（●）")[1]?.value).toBe(`未入力のシート ${always}枚`);
  const tables = [{ entity: "site" as const, ownColumns: [], rows: [["ST-1"]] }];
  expect(rowOf("実績報告に必要なシート（●）", { tables })[1]?.value).toBe(`未入力のシート ${always - 1}枚`);
});

test("a document whose sheets are all begun says how many required cells are blank, and then that nothing is", () => {
  const begun = (value: string | null) =>
    entityProfiles.map(({ key, fields }) => ({
      entity: key,
      ownColumns: [],
      rows: [fields.map((field, index) => (field.isRequired && (index === 0 || key !== "grantReceipt") ? "x" : value))],
    }));
  const stateOf = (value: string | null) => rowOf("実績報告に必要なシート（●）", { tables: begun(value) })[1]?.value;
  expect(stateOf(null)).toBe("必須の空欄 3か所");
  expect(stateOf("x")).toBe("必要なシートはすべて入力済");
});

test("tables that documents do not need, and those that stay inside, say so", () => {
  const meeting = rowOf("会議").at(-1)?.value;
  expect(meeting).toMatch(/^【庁内だけで使う表】/);
  expect(meeting).not.toContain("→");
});

test("a template of a few tables has no column for documents that need none of them", () => {
  const cases = entityProfiles.filter(({ key }) => key === "case");
  expect(guideSheet(cases, options).cells.some(({ value }) => `${value}`.includes("●）"))).toBe(false);
});
