import { type EntityProfile, type FieldProfile, memorySource } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { describeTemplate } from "@juso/templates";
import { validate } from "@juso/validator";
import type { CellDescription, WorkbookValue } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { expect, test } from "vitest";

const cover = { municipalityCode: "992011", fiscalYear: 2025, level: "p0" } as const;

/** Sheets of the whole standard, with the example of every field typed as people type, below the headings. */
async function filled(
  profiles: readonly EntityProfile[],
  type: (field: FieldProfile) => WorkbookValue,
): Promise<Uint8Array> {
  const template = describeTemplate(profiles, { codeLists, specVersion, cover });
  const sheets = template.sheets.map((sheet) => {
    const profile = profiles.find(({ title }) => title.ja === sheet.name);
    if (profile === undefined) return sheet;
    const typed = idsOf(profile, profiles).flatMap((id, row) =>
      profile.fields.map((field, index): CellDescription => {
        const value = type(field.isKey && id !== undefined ? { ...field, example: id } : field);
        return { row: row + 3, column: index + 1, value };
      }),
    );
    const isFree = ({ row }: CellDescription) => row < 3 || row > idsOf(profile, profiles).length + 2;
    return { ...sheet, cells: [...sheet.cells.filter(isFree), ...typed] };
  });
  return writeWorkbook({ ...template, sheets });
}

/** The ids under which a table is filled in: that of its example, and those by which the examples of others refer to it. */
function idsOf(profile: EntityProfile, profiles: readonly EntityProfile[]): readonly (string | undefined)[] {
  const [key, ...others] = profile.fields.filter(({ isKey }) => isKey);
  if (key === undefined || others.length > 0 || key.references !== undefined) return [undefined];
  const named = profiles.flatMap(({ fields }) =>
    fields.flatMap(({ example, references }) => (references?.entity === profile.key ? (example ?? "").split(";") : [])),
  );
  return [...new Set([key.example, ...named])].filter((id) => id !== undefined && id !== "");
}

/** As the cells of the sheet invite to: dates as dates, numbers as numbers, the titles of codes from the list. */
function carefully({ codeList, example, kind }: FieldProfile): WorkbookValue {
  if (example === undefined || example === "") return null;
  if (kind === "date") return { date: example };
  if (kind === "integer" || kind === "decimal") return Number(example);
  if (kind === "boolean") return example === "true" ? "はい" : "いいえ";
  const titles = (text: string): string => {
    const codes = codeLists.get(codeList ?? "")?.codes ?? [];
    return text
      .split(";")
      .map((code) => codes.find((each) => each.code === code)?.title.ja ?? code)
      .join(";");
  };
  return codeList === undefined ? example : titles(example);
}

/** As it comes: dates in eras, digits in full width with a unit, ○ for yes, ids with a space behind them. */
function hastily(field: FieldProfile): WorkbookValue {
  const { example, isKey, kind, references, unit } = field;
  if (example === undefined || example === "") return null;
  if (kind === "date" && example >= "2019-05-01") {
    const [year, month, day] = example.split("-").map(Number) as [number, number, number];
    return `令和${year === 2019 ? "元" : year - 2018}年${month}月${day}日`;
  }
  if (kind === "integer" && unit === "円") return `${Number(example).toLocaleString("en-US")}円`;
  if (kind === "integer" || kind === "decimal")
    return example.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (kind === "boolean") return example === "true" ? "○" : "×";
  if (kind === "string" && (isKey || references !== undefined)) return `${example} `;
  return carefully(field);
}

/** What an exception names must be found: it has tests of its own. */
const open = entityProfiles.filter(({ confidential, key }) => confidential === undefined && key !== "exception");
const secret = entityProfiles.filter(({ confidential }) => confidential !== undefined);

test.each([
  ["every open table", open],
  ["the tables under a duty of secrecy", secret],
])("%s, filled in carefully, reads back without a finding", async (_, profiles) => {
  const { report } = await validate([memorySource("a.xlsx", await filled(profiles, carefully))], {
    asOf: "2026-04-09",
    rules: [],
  });
  expect(
    report.findings.map(({ location, message, ruleId }) => [ruleId, location.sheet, location.cell, message]),
  ).toEqual([]);
  expect(report.inputs[0]?.records).toBeGreaterThanOrEqual(profiles.length);
});

test("filled in hastily, it says what it made of the cells, and nothing is to be mended", async () => {
  const bytes = await filled(open, hastily);
  const { report } = await validate([memorySource("a.xlsx", bytes)], { asOf: "2026-04-09", rules: [] });
  const errors = report.findings.filter(({ severity }) => severity !== "info");
  expect(errors.map(({ location, message, ruleId }) => [ruleId, location.sheet, location.cell, message])).toEqual([]);
  expect(report.summary.accepted).toBe(true);
  expect(report.inputs[0]?.records).toBeGreaterThanOrEqual(open.length);
});
