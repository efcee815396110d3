import { codeLists, entityProfiles } from "@juso/schemas";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { publishedFile } from "./published-file.ts";

const [header, ...rows] = parse(publishedFile("dictionary/dictionary.csv"), { bom: true }) as string[][];
const place = (title: string): number => header?.indexOf(title) ?? -1;
const fields = entityProfiles.flatMap((profile) => profile.fields.map((field) => ({ profile, field })));

test("the data dictionary says every field of every table, in their order", () => {
  expect(rows.map((row) => [row[place("表")], row[place("項目")], row[place("項目名")]])).toEqual(
    fields.map(({ profile, field }) => [profile.fileName, field.key, field.title.ja]),
  );
  expect(rows.filter((row) => row[place("必須")] === "必須").length).toBe(
    fields.filter(({ field }) => field.isRequired).length,
  );
});

describe("its workbook", () => {
  const workbook = new ExcelJS.Workbook();
  beforeAll(() =>
    workbook.xlsx.readFile(new URL("../../schemas/v1/dictionary/dictionary.xlsx", import.meta.url).pathname),
  );
  const cells = (sheet: number): string[][] =>
    workbook.worksheets[sheet - 1]
      ?.getSheetValues()
      .slice(1)
      .map((row) => Array.from((row as unknown[]).slice(1), (value) => `${value ?? ""}`)) ?? [];

  test("says the same as the CSV, cell by cell", () => {
    const flat = (row: readonly string[]) =>
      row
        .map((cell) => cell.replaceAll("\n", " "))
        .join("|")
        .replace(/\|+$/, "");
    expect(cells(2).slice(1).map(flat)).toEqual(rows.map(flat));
  });

  test("lists the tables and every code", () => {
    expect(
      cells(1)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(entityProfiles.map(({ fileName }) => fileName));
    expect(
      cells(3)
        .slice(1)
        .map(([list, , code]) => `${list} ${code}`),
    ).toEqual([...codeLists.values()].flatMap(({ key, codes }) => codes.map(({ code }) => `${key} ${code}`)));
  });
});

test("its page has a section for every table and every code list, with whole rows", () => {
  const page = publishedFile("dictionary/dictionary.md");
  for (const { fileName, title } of entityProfiles)
    expect(page).toContain(`## ${title.ja} / ${title.en} (\`${fileName}\`)`);
  for (const { key } of codeLists.values()) expect(page).toContain(`(\`${key}\`)`);
  const columns = (line: string): number => line.split(/(?<!\\)\|/).length;
  let width = 0;
  for (const line of page.split("\n").filter((text) => text.startsWith("|") || text === "")) {
    if (line === "") width = 0;
    else if (width === 0) width = columns(line);
    else expect(columns(line), line).toBe(width);
  }
});
