import { csvText, groupedNumber, JusoError } from "@juso/model";
import { describe, expect, it } from "vitest";
import { convertCommand } from "../commands/convert.ts";
import { validateCommand } from "../commands/validate.ts";
import { receptionOptions } from "../reception/reception-options.ts";
import { textTable } from "../results/text-table.ts";
import { readOptions } from "./read-options.ts";

describe("readOptions", () => {
  it("fills in what is not given", () => {
    expect(readOptions(validateCommand.options, {})).toMatchObject({
      lang: "ja",
      format: "text",
      failOn: "error",
      maxFindings: 1000,
    });
  });

  it("gives all texts of an option that may be given again, and none when it is not given", () => {
    const read = (raw: object) => readOptions(convertCommand.options, { ...raw }).entity;
    expect([read({}), read({ entity: ["case", "plan"] })]).toEqual([[], ["case", "plan"]]);
    expect(() => read({ entity: ["case", ""] })).toThrow("--entity");
  });

  it.each(["2025", "R7", "令和7年度", "２０２５"])("reads the fiscal year %s as people write it", (given) => {
    expect(readOptions(receptionOptions, { fiscalYear: given }).fiscalYear).toBe(2025);
  });

  it.each(["7", "R2", "2020", "2101", "平成32年度"])("refuses the fiscal year %s", (given) => {
    expect(() => readOptions(receptionOptions, { fiscalYear: given })).toThrow("--fiscal-year");
  });

  it.each([
    ["asOf", "2026-02-30"],
    ["asOf", "令和8年4月1日"],
    ["lang", "fr"],
    ["format", "docx"],
    ["maxFindings", "-1"],
    ["maxFindings", "many"],
    ["maxFindings", ""],
    ["specVersion", "latest"],
    ["level", "p9"],
    ["out", ""],
  ])("refuses %s %s and names the option and the value in both languages", (key, value) => {
    let error: unknown;
    try {
      readOptions(validateCommand.options, { [key]: value });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(JusoError);
    const { code, text } = error as JusoError;
    expect(code).toBe("usage");
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    for (const sentence of [text.ja, text.en]) {
      expect(sentence).toContain(flag);
      expect(sentence).toContain(value);
    }
  });
});

it("says which of the words was probably meant", () => {
  expect(() => readOptions(validateCommand.options, { format: "jsn" })).toThrow("「json」");
  expect(() => readOptions(validateCommand.options, { format: "zzz" })).not.toThrow("ことではありませんか");
});

describe("printed tables", () => {
  it("quotes CSV cells only where needed, with a byte order mark and CRLF", () => {
    expect(csvText([["a", 'b"c', "d,e", "f\ng", 0, null]])).toBe('\uFEFFa,"b""c","d,e","f\ng",0,\r\n');
  });

  it("aligns full-width text and puts numbers right", () => {
    expect(
      textTable([
        ["項目", "円"],
        ["a", "1,000"],
        ["あい", "5"],
      ]),
    ).toBe("項目     円\na     1,000\nあい      5\n");
  });

  it("tells unknown from zero", () => {
    expect([groupedNumber(0), groupedNumber(null), groupedNumber(1234567)]).toEqual(["0", "－", "1,234,567"]);
  });
});
