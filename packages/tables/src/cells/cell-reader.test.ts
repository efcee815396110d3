import type { FieldProfile } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import type { CellNote } from "./cell-note.ts";
import { type CellContent, createCellReader } from "./cell-reader.ts";

function fieldOf(path: string): FieldProfile {
  const [entity, key] = path.split(".");
  const field = entityProfiles.find((profile) => profile.key === entity)?.fields.find((one) => one.key === key);
  if (field === undefined) throw new Error(`no field ${path}`);
  return field;
}

function read(path: string, content: CellContent): { value: unknown; kinds: readonly string[] } {
  const notes: CellNote[] = [];
  const value = createCellReader(fieldOf(path), codeLists)(content, (note) => notes.push(note));
  return { value, kinds: notes.map(({ kind }) => kind) };
}

const year = "costLine.fiscalYear";
const yen = "costLine.plannedYen";
const date = "case.openedDate";
const answer = "plan.usesOutreach";
const codes = "site.componentCodes";
const concerns = "intake.concerns";
const ids = "component.operatorIds";

describe("the plain form is read without a word", () => {
  test.each<[string, CellContent, unknown]>([
    [year, "2025", 2025],
    [year, 2025, 2025],
    [yen, "80617200", 80_617_200],
    [yen, "0", 0],
    [date, "2025-04-01", "2025-04-01"],
    [date, new Date("2025-04-01T00:00:00Z"), "2025-04-01"],
    [answer, "はい", true],
    [answer, "いいえ", false],
    [answer, "true", true],
    [answer, "false", false],
    [answer, true, true],
    ["case.caseId", "C-1", "C-1"],
    [codes, "ccsLtc;ccsDisability", ["ccsLtc", "ccsDisability"]],
    [ids, "O-1;O-2", ["O-1", "O-2"]],
    [concerns, "病気や健康、障害のこと", ["healthDisability"]],
  ])("%s %j", (path, content, value) => {
    expect(read(path, content)).toEqual({ value, kinds: [] });
  });
});

describe("what a person meant is read and told", () => {
  test.each<[string, CellContent, unknown, readonly string[]]>([
    [year, "令和7年度", 2025, ["fiscalYear"]],
    [year, "令和７年度", 2025, ["fiscalYear"]],
    [year, "令和7", 2025, ["fiscalYear"]],
    [year, "R7", 2025, ["fiscalYear"]],
    [year, "r.7年度", 2025, ["fiscalYear"]],
    [year, "㋿7年度", 2025, ["fiscalYear"]],
    [year, "２０２５年度", 2025, ["fiscalYear"]],
    [year, "２０２５", 2025, ["fiscalYear"]],
    [year, " 2025 年度 ", 2025, ["fiscalYear"]],
    [year, "2025（令和7）年度", 2025, ["fiscalYear"]],
    [year, "令和元年度", 2019, ["fiscalYear"]],
    [year, "平成31年度", 2019, ["fiscalYear"]],
    [year, "2,025", 2025, ["number"]],
    // A year typed into a cell with the format of a date.
    [year, new Date("1905-07-17T00:00:00Z"), 2025, ["fiscalYear"]],
    [yen, "¥1,000", 1000, ["number"]],
    [yen, "△1,000", -1000, ["negative"]],
    [date, "令和7年4月1日", "2025-04-01", ["date"]],
    [date, "2025/4/1 9:30", "2025-04-01", ["dateTime"]],
    [date, new Date("2025-04-01T09:30:00Z"), "2025-04-01", ["dateTime"]],
    [date, "45748", "2025-04-01", ["dateSerial"]],
    [date, 45_748, "2025-04-01", ["dateSerial"]],
    [date, 45_748.5, "2025-04-01", ["dateSerial", "dateTime"]],
    [answer, "有", true, ["boolean"]],
    [answer, "あり", true, ["boolean"]],
    [answer, "○", true, ["boolean"]],
    [answer, "◯", true, ["boolean"]],
    [answer, "TRUE", true, ["boolean"]],
    [answer, "True", true, ["boolean"]],
    [answer, "１", true, ["boolean"]],
    [answer, 1, true, ["boolean"]],
    [answer, " はい", true, ["boolean"]],
    [answer, "無", false, ["boolean"]],
    [answer, "×", false, ["boolean"]],
    ["case.caseId", "Ｃ－００１", "C-001", ["id"]],
    ["case.caseId", "C−001", "C-001", ["id"]],
    ["case.caseId", "C-1　", "C-1", ["id"]],
    ["case.caseId", "\u00A0C-1", "C-1", ["id"]],
    ["case.caseId", "C-1\u200B", "C-1", ["id"]],
    ["case.householdId", "Ｈ1", "H1", ["id"]],
    ["plan.caseId", " C-1 ", "C-1", ["id"]],
    ["operator.corporateNumber", "８００００２０１３０００１", "8000020130001", ["id"]],
    ["case.caseId", 5, "5", ["numberAsText"]],
    ["case.caseId", new Date("2025-01-02T00:00:00Z"), "2025-01-02", ["dateAsText"]],
    ["site.address", new Date("1899-12-31T09:30:00Z"), "9:30", ["dateAsText"]],
    ["site.address", new Date("2025-01-02T09:30:15Z"), "2025-01-02 9:30:15", ["dateAsText"]],
    ["site.address", true, "TRUE", ["booleanAsText"]],
    [codes, "ccsLtc、ccsDisability", ["ccsLtc", "ccsDisability"], ["list"]],
    [codes, "ccsLtc\nccsDisability", ["ccsLtc", "ccsDisability"], ["list"]],
    [codes, "ccsLtc, ccsDisability", ["ccsLtc", "ccsDisability"], ["list"]],
    [codes, "ccsLtc；ccsDisability", ["ccsLtc", "ccsDisability"], ["list"]],
    [codes, "ccsLtc; ccsDisability;", ["ccsLtc", "ccsDisability"], ["list"]],
    [codes, "ｃｃｓＬｔｃ、ｃｃｓＤｉｓａｂｉｌｉｔｙ", ["ccsLtc", "ccsDisability"], ["list", "code"]],
    [codes, "ccsLtc、謎", ["ccsLtc", "謎"], ["list"]],
    [concerns, "病気や健康、障害のこと、仕事探し、就職について", ["healthDisability", "jobSearch"], ["list"]],
    [ids, "O-1、O-2", ["O-1", "O-2"], ["list"]],
    [ids, "O-1\r\nO-2", ["O-1", "O-2"], ["list"]],
    [ids, "O-1,O-2", ["O-1", "O-2"], ["list"]],
    [ids, "Ｏ－１;O-2", ["O-1", "O-2"], ["id"]],
  ])("%s %j", (path, content, value, kinds) => {
    expect(read(path, content)).toEqual({ value, kinds });
  });
});

describe("what is not certain stays as it was written", () => {
  test.each<[string, CellContent, unknown]>([
    [year, "7年度", "7年度"],
    [year, "平成32年度", "平成32年度"],
    [year, "2025（令和8）年度", "2025（令和8）年度"],
    [year, "7", 7],
    [year, new Date("2025-04-01T00:00:00Z"), "2025-04-01"],
    [yen, "(1,000)", "(1,000)"],
    [yen, "10万円", "10万円"],
    [yen, "－", "－"],
    [yen, new Date("2025-04-01T00:00:00Z"), "2025-04-01"],
    [yen, true, "TRUE"],
    [date, new Date("1899-12-31T09:30:00Z"), "9:30"],
    [date, "40401", "40401"],
    [answer, "たぶん", "たぶん"],
    [codes, "謎、別の謎", ["謎、別の謎"]],
    [ids, "第1，第2拠点", ["第1,第2拠点"]],
    ["case.caseId", "C\u200B1", "C\u200B1"],
    // Names and free text are never normalised.
    ["site.siteName", "　Ａ拠点 ", "　Ａ拠点 "],
    ["site.address", "45748", "45748"],
    ["grantDocument.documentNumber", "第１号 ", "第１号 "],
  ])("%s %j", (path, content, value) => {
    const { kinds, value: got } = read(path, content);
    expect(got).toEqual(value);
    expect(kinds.filter((kind) => kind !== "id")).toEqual([]);
  });
});

describe("no value", () => {
  test.each<CellContent>([undefined, null, "", " ", "　"])("%j is blank", (content) => {
    for (const path of [year, date, codes, "case.caseId"])
      expect(read(path, content)).toEqual({ value: undefined, kinds: [] });
  });

  test.each<[string, CellContent]>([
    [codes, "#REF!"],
    [ids, "#N/A"],
    [yen, "#DIV/0!"],
    [date, new Date(Number.NaN)],
  ])("%s %j is an error, not a value", (path, content) => {
    expect(read(path, content)).toEqual({ value: undefined, kinds: ["errorCell"] });
  });
});

test("a paragraph is no date and no id", () => {
  const paragraph = `a${" ".repeat(300_000)}b`;
  for (const path of [date, "case.caseId"]) expect(read(path, paragraph)).toEqual({ value: paragraph, kinds: [] });
});

test("a reader keeps nothing from one cell to the next", () => {
  for (const path of [year, yen, date, answer, codes, ids, "case.caseId"]) {
    const reader = createCellReader(fieldOf(path), codeLists);
    const once = (content: CellContent) => {
      const notes: CellNote[] = [];
      return [reader(content, (note) => notes.push(note)), notes];
    };
    for (const content of ["Ｃ-1、ccsLtc", "R7", "1,000", "○", "45748"]) {
      const first = once(content);
      once("ccsLtc；x");
      expect(once(content)).toEqual(first);
    }
  }
});
