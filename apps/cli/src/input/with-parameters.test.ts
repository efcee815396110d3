import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInParameters, calculateGrant, type GrantInput, parameterForm } from "@juso/grant";
import { JusoError, type RecordsByEntity, type Text } from "@juso/model";
import { parameterWorkbook } from "@juso/parameter-files/write";
import type { SheetDescription, WorkbookValue } from "@juso/workbook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filledForm } from "../../../../packages/grant/src/parameters/filled-form.fixture.ts";
import { scenario, scenarioInput } from "../../../../packages/grant/src/scenario.fixture.ts";
import {
  copiedValue,
  typed,
  valuesBefore,
} from "../../../../packages/parameter-files/src/workbook/typed-workbook.fixture.ts";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { openParameters } from "./with-parameters.ts";

let folder: string;
let blank: Uint8Array;
let shown: ReadonlyMap<string, WorkbookValue>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-with-parameters-"));
  blank = await parameterWorkbook(parameterForm(builtInParameters, 2027));
  shown = await valuesBefore(blank);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A city of which one cost line is treated by itself. */
function cityOf(fiscalYear: number): GrantInput {
  const city = scenarioInput(scenario("city", { fiscalYear, start: 2022 }));
  const costLines = city.costLines.map((line, index) =>
    index === 0 ? { ...line, costItem: "minorRepair" as const } : line,
  );
  return { ...city, costLines };
}

interface Outcome {
  readonly error?: JusoError;
  readonly notes: string;
}

/** Computes a year with a file, as the commands do. */
async function compute(content: string | Uint8Array | undefined, fiscalYear = 2027): Promise<Outcome> {
  if (content !== undefined) writeFileSync(join(folder, "p.file"), content);
  const notes: string[] = [];
  const io = { folder, inputs: new Set(), writeNote: (text: string) => notes.push(text) } as unknown as CommandIo;
  const common: CommonOptions = { lang: "ja", force: false, quiet: false };
  const options = { ...common, ...(content === undefined ? {} : { parameters: "p.file" }) };
  const city = cityOf(fiscalYear);
  const records = { costLine: city.costLines.map((value) => ({ value })) } as unknown as RecordsByEntity;
  try {
    const { withParameters } = await openParameters(options, io);
    await withParameters({ fiscalYear, records }, (parameters) => calculateGrant({ ...city, parameters }));
    return { notes: notes.join("") };
  } catch (error) {
    if (error instanceof JusoError) return { error, notes: notes.join("") };
    throw error;
  }
}

function lines({ error }: Outcome, language: keyof Text = "ja"): readonly string[] {
  return error?.text[language].split("\n") ?? [];
}

describe("a year with a file of values", () => {
  it("is told at once what is wrong in the file and what is still blank, each by its cell", async () => {
    const changes = { "rate.N1": "2割", "rate.N4": null, "deadline.report.monthDay": null };
    const outcome = await compute(await typed(blank, copiedValue(shown, changes)));
    expect(outcome.error?.code).toBe("configuration-invalid");
    expect(lines(outcome)).toEqual([
      expect.stringMatching(/^[^\n]*「p\.file」に、誤りが1件、必須の値の空欄が3件/),
      expect.stringMatching(/^ {2}シート「値」の E\d+ 「国1号.*「2割」は使えません。.*書いてください/),
      expect.stringMatching(/^ {2}シート「値」の E\d+ 「国4号.*空欄です。.*書いてください/),
      expect.stringMatching(/^ {2}シート「値」の E\d+ 「実績報告の期限.*空欄です。書類の作成に要ります。.*04-10/),
      expect.stringMatching(/^ {2}シート「経費の扱い」の B\d+ 「小修繕費の扱い」: 空欄です。経費明細に.*選び/),
    ]);
    expect(lines(outcome, "en").slice(1)).toEqual([
      expect.stringMatching(/^ {2}sheet "値", cell E\d+ "Rate of N1": "2割" cannot be used\. Write/),
      expect.stringMatching(/^ {2}sheet "値", cell E\d+ "Rate of N4": It is blank\. Write/),
      expect.stringMatching(/^ {2}sheet "値", cell E\d+ "Report due.*": It is blank\. Documents need it\. Write/),
      expect.stringMatching(/^ {2}sheet "経費の扱い", cell B\d+ "Where.*": It is blank\. The cost lines have.*Choose/),
    ]);
  });

  it("that only has gaps is told them by the cells of that file, not asked for another", async () => {
    const outcome = await compute(await typed(blank, copiedValue(shown, { "rate.N4": " " })));
    expect(outcome.error?.code).toBe("parameters-missing");
    expect(lines(outcome)).toHaveLength(3);
    expect(outcome.error?.text.ja).not.toContain("juso grant parameters");
  });

  it("blank, lacks exactly what the file calls needed, and the route that its cost lines ask for", async () => {
    const needed = parameterForm(builtInParameters, 2027).entries.filter(
      ({ need }) => need === "always" || need === "documents",
    );
    expect(lines(await compute(blank))).toHaveLength(1 + needed.length + 1);
  });

  it("whose row was deleted is told so, with the command that brings it back", async () => {
    const without = (sheets: readonly SheetDescription[]): readonly SheetDescription[] =>
      sheets.map((sheet) => {
        const row = sheet.cells.find(({ value }) => value === "rate.N4")?.row;
        return { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) };
      });
    const text = lines(await compute(await typed(blank, copiedValue(shown), "要綱", without)));
    expect(text).toContainEqual(expect.stringMatching(/rate\.N4.*ファイルにありません/));
    expect(text.at(-1)).toContain("juso grant parameters --year 2027 --parameters p.file --out");
  });

  it("as JSON is told the index in that file, the key and what to write", async () => {
    const form = parameterForm(builtInParameters, 2027);
    const at = (key: string): number => form.entries.findIndex((entry) => entry.key === key);
    const filled = filledForm(form).entries;
    const entries = filled.map((entry) => {
      if (entry.key === "supportAddition") return { ...entry, value: 0.5 };
      if (entry.key === "transfer.L1") return { ...entry, value: "半分" };
      return entry.key === "rate.N4" ? { ...entry, value: null } : entry;
    });
    const outcome = await compute(JSON.stringify({ ...form, source: "要綱", entries }));
    expect(lines(outcome).slice(1)).toEqual([
      expect.stringMatching(new RegExp(`^ {2}entries\\.${at("transfer.L1")}\\.value \\(transfer\\.L1\\): 「半分」は`)),
      expect.stringMatching(new RegExp(`^ {2}entries\\.${at("rate.N4")}\\.value \\(rate\\.N4\\) 「国4号.*空欄`)),
    ]);
  });

  it("that is for another year is told so, and which file to make", async () => {
    const file = await typed(blank, copiedValue(shown));
    const outcome = await compute(file, 2025);
    expect(outcome.notes).toContain("2027年度の値のため、2025年度の計算には使いません");
    const later = await compute(file, 2028);
    expect(later.error?.text.ja).toContain("juso grant parameters --year 2028 --out");
    expect(later.error?.text.ja).not.toContain("シート「");
  });

  it("and one without a file is told all that it lacks, with the command that writes the file", async () => {
    const { error } = await compute(undefined);
    for (const part of [
      "juso grant parameters --year 2027 --out",
      "deadline.report.monthDay",
      "costItem.minorRepair",
    ]) {
      expect(error?.text.ja).toContain(part);
    }
  });
});
