import { cellAddress } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { describeTemplate } from "./describe-template.ts";
import { colors } from "./template-look.ts";

const { sheets } = describeTemplate(entityProfiles, { codeLists, specVersion });
const sheetOf = (name: string) => sheets.find((sheet) => sheet.name === name);
const yellow: ReadonlySet<string | undefined> = new Set([colors.required, colors.optional]);

/** The rule of a column, found by its heading. */
function ruleUnder(sheet: string, heading: string) {
  const column = sheetOf(sheet)?.cells.find(({ row, value }) => row === 2 && value === heading)?.column ?? 0;
  return sheetOf(sheet)?.validations?.find(({ range }) => range.startsWith(`${cellAddress(column, 3)}:`));
}

test("yellow is what is typed into: all columns of all tables, the answers of the cover, and nothing else", () => {
  for (const { columns, name, cells, visibility = "visible" } of sheets) {
    if (visibility !== "visible") continue;
    const isTable = entityProfiles.some(({ title }) => title.ja === name);
    const fills = (columns ?? []).map(({ style }) => yellow.has(style?.fill));
    expect([name, new Set(fills)]).toEqual([name, new Set([isTable])]);
    const coloured = cells
      .filter(({ style }) => yellow.has(style?.fill))
      .map(({ column, row }) => cellAddress(column, row));
    expect([name, coloured]).toEqual([name, name === "表紙" ? ["C5", "C6", "C7", "C8"] : []]);
  }
});

describe("what a column refuses", () => {
  test("is anything but digits where an amount belongs; the message says what to type", () => {
    const amounts = entityProfiles.flatMap(({ title, fields }) =>
      fields
        .filter(({ unit }) => unit === "円")
        .map((field) => [title.ja, `${field.title.ja}（円）`, field.minimum] as const),
    );
    expect(amounts.length).toBeGreaterThan(20);
    // What was reallocated may be less; nothing else is below zero.
    expect(amounts.flatMap(([, heading, minimum]) => (minimum === 0 ? [] : [heading]))).toEqual([
      "予備費充用・流用の増減（円）",
    ]);
    for (const [sheet, heading, minimum] of amounts) {
      const found = ruleUnder(sheet, heading);
      expect(found).toMatchObject({ rule: { kind: "whole", minimum, maximum: 9_999_999_999_999 } });
      expect(found?.refusal?.isWarning).toBeUndefined();
      expect(found?.refusal?.text).toContain("「約223万円」ではなく、2230000");
    }
  });

  test("messages fit what Excel shows", () => {
    const refusals = sheets.flatMap(({ validations = [] }) => validations.flatMap(({ refusal }) => refusal ?? []));
    expect(refusals.filter(({ text, title }) => text.length > 255 || title.length > 32)).toEqual([]);
  });

  test("a fiscal year in the Japanese era is kept when the user insists, because it is read", () => {
    expect(ruleUnder("経費明細", "年度")).toMatchObject({ rule: { minimum: 2021 }, refusal: { isWarning: true } });
  });
});

describe("what a column offers", () => {
  test("is the ids that stand in the other sheet, to the last one that is filled", () => {
    expect(ruleUnder("経費明細", "拠点ID")).toMatchObject({
      rule: {
        kind: "listFrom",
        range:
          "OFFSET('拠点'!$A$3,0,0,MAX(1,SUMPRODUCT(MAX(('拠点'!$A$3:$A$5002<>\"\")*(ROW('拠点'!$A$3:$A$5002)-2)))),1)",
      },
      refusal: { isWarning: true },
    });
  });

  test("is not forced upon a cell that may hold several", () => {
    expect(ruleUnder("拠点", "構成事業")).toMatchObject({ rule: { kind: "listFrom" } });
    expect(ruleUnder("拠点", "構成事業")?.refusal).toBeUndefined();
    expect(ruleUnder("構成事業", "実施者ID")?.refusal).toBeUndefined();
  });

  test("every reference to a table that has a sheet has a drop-down no longer than a formula may be", () => {
    const references = sheets.flatMap(({ validations = [] }) =>
      validations.flatMap(({ rule }) =>
        rule.kind === "listFrom" && rule.range.startsWith("OFFSET") ? [rule.range] : [],
      ),
    );
    const fields = entityProfiles.flatMap((profile) => profile.fields.filter(({ references: target }) => target));
    expect(references).toHaveLength(fields.length);
    expect(references.filter((range) => range.length > 255)).toEqual([]);
  });
});

test("columns are wide enough, and long texts are wrapped", () => {
  const columns = sheetOf("経費明細")?.columns;
  const description =
    sheetOf("経費明細")?.cells.find(({ row, value }) => row === 2 && value === "積算内訳")?.column ?? 0;
  expect(columns?.[description - 1]).toMatchObject({ width: 48, style: { isWrapped: true } });
});
