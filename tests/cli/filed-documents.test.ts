import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCells, type SheetCells } from "@juso/workbook";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zipFiles } from "../../packages/tables/src/workbook/workbook.fixture.ts";
import { forgetHashes, rewrite } from "./rewrite-table.ts";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const application = "992011-2025-application-national.xlsx";
const filedApplication = readFileSync(join(city, "filed", application));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-filed-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

/** The city, with its files as they are for a change. */
function copyOfCity(name: string): string {
  const copy = join(folder, name);
  cpSync(city, copy, { recursive: true });
  forgetHashes(copy);
  return copy;
}

function isAsFiled(out: string): boolean {
  return readFileSync(join(folder, out, application)).equals(filedApplication);
}

it("what was filed is read from the zip of a submission, whose folder may have a name", async () => {
  const names = readdirSync(city, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
  const files = names.map((name) => [`見本市/${name.replaceAll("\\", "/")}`, readFileSync(join(city, name))] as const);
  const leftover = [
    ["__MACOSX/見本市/filed/._a.xlsx", "x"],
    ["見本市/filed/~$b.xlsx", "x"],
  ] as const;
  writeFileSync(join(folder, "city.zip"), await zipFiles(Object.fromEntries([...files, ...leftover])));
  const { exit, notes } = await juso("export", "change", "city.zip", "--format", "xlsx", "--payer", "national");
  expect({ exit, notes: exit === 0 ? "" : notes }).toEqual({ exit: 0, notes: "" });
  expect((await juso("export", "application", "city.zip", "--format", "xlsx", "--out", "zipped")).notes).toContain(
    join("city.zip", "見本市", "filed", application),
  );
  expect(isAsFiled("zipped")).toBe(true);
  const versions = JSON.parse((await juso("grant", "calculate", "city.zip", "--format", "json")).result).versions;
  expect(versions).toHaveLength(2);
  const damaged = files.map(([name, bytes]) => [name, name.endsWith(application) ? "x" : bytes] as const);
  writeFileSync(join(folder, "damaged.zip"), await zipFiles(Object.fromEntries(damaged)));
  expect((await juso("grant", "calculate", "damaged.zip")).notes).toContain("Excel ブックではない");
});

/** The filed application after its sheets were changed and saved by another program. */
async function changedApplication(
  change: (sheets: readonly SheetCells[]) => readonly SheetCells[],
): Promise<Uint8Array> {
  const read = await readCells(new Uint8Array(filedApplication));
  if (read.kind !== "cells") throw new Error(read.kind);
  return writeWorkbook({ creator: "another program", date: "2026-04-01", sheets: change(read.sheets) });
}

it("a filed workbook that was edited is said to be made without the edits", async () => {
  const copy = copyOfCity("edited");
  const edited = await changedApplication((sheets) =>
    sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === "見本地共第101号" ? { ...cell, value: "見本地共第9号" } : cell)),
    })),
  );
  writeFileSync(join(copy, "filed", application), edited);
  const options = ["--format", "xlsx", "--payer", "national", "--out", "as-made"];
  const { exit, notes } = await juso("export", "application", copy, ...options);
  expect({ exit, isAsFiled: isAsFiled("as-made") }).toEqual({ exit: 0, isAsFiled: true });
  expect(notes).toContain("手で書き換えられた1か所は入っていません");
  expect(notes).not.toContain("のまま作りました");
  const english = (await juso("export", "application", copy, ...options, "--force", "--lang", "en")).notes;
  expect(english).toContain('"Application" (');
  expect(english).toContain("without the 1 place changed by hand");
  expect(english).not.toContain("made as it was filed");
  expect((await juso("grant", "calculate", copy, "--lang", "en")).result).toContain("filed: Application (");
});

it("a file that is no workbook is called that, and those of other years are named in one sentence", async () => {
  const copy = copyOfCity("mixed");
  writeFileSync(join(copy, "filed", "memo.xlsx"), "a text");
  const ofYear = (year: number): Promise<Uint8Array> =>
    changedApplication((sheets) =>
      sheets.map((sheet) => {
        if (sheet.name !== "_juso") return sheet;
        const [mark, , ...chunks] = sheet.cells.map(({ value }) => `${value}`);
        const content = JSON.parse(chunks.join(""));
        const text = JSON.stringify({ ...content, result: { ...content.result, fiscalYear: year } });
        const hash = createHash("sha256").update(text).digest("hex");
        const values = [mark ?? "", hash, ...(text.match(/.{1,30000}/gs) ?? [])];
        return { ...sheet, cells: values.map((value, index) => ({ row: index + 1, column: 1, value })) };
      }),
    );
  writeFileSync(join(copy, "filed", "a.xlsx"), await ofYear(2023));
  writeFileSync(join(copy, "filed", "b.xlsx"), await ofYear(2024));
  const { exit, notes } = await juso(
    "export",
    "change",
    copy,
    "--format",
    "xlsx",
    "--payer",
    "national",
    "--out",
    "of-2025",
  );
  const lines = notes.split("\n");
  expect(exit).toBe(0);
  expect(lines.filter((line) => line.includes("memo.xlsx"))).toEqual([
    expect.stringContaining("は Excel ブックではない"),
  ]);
  expect(lines.filter((line) => line.includes("ほかの年度"))).toEqual([
    expect.stringMatching(/a\.xlsx」（2023年度）、「.*b\.xlsx」（2024年度）は、.*2025年度の/),
  ]);
});

it("errors of the present data stop what is made of them, and not what was filed", async () => {
  const copy = copyOfCity("broken");
  rewrite(copy, "cost-line.csv", (row) => [new Map([...row, ["支出予定額", "百万円"]])]);
  const options = ["--format", "xlsx", "--payer", "national"];
  const again = await juso("export", "application", copy, ...options, "--out", "again");
  expect(again).toMatchObject({ exit: 0, notes: expect.stringContaining("今のデータは使っていません") });
  expect(isAsFiled("again")).toBe(true);
  const all = await juso("export", "all", copy, ...options, "--out", "all");
  expect(all.exit).toBe(1);
  expect(readdirSync(join(folder, "all")).sort()).toEqual([
    "992011-2025-application-national.xlsx",
    "992011-2025-application-office.xlsx",
  ]);
  expect(all.notes).toMatch(/【作っていない文書】変更交付申請書 1（国）、.*実績報告書（国）/);
  expect(all.notes).toContain("今のデータからは、文書を作っていません");
  const present = await juso("export", "application", copy, ...options, "--anew", "--out", "anew");
  expect(present).toMatchObject({ exit: 1, notes: expect.stringContaining("今のデータからは、文書を作っていません") });
  expect(readdirSync(folder)).not.toContain("anew");
});

it("a document that must not be filed does not keep the others from being made", async () => {
  const copy = copyOfCity("with-year-end");
  rewrite(copy, "grant-document.csv", (row) => {
    const isReport = row.get("文書の種類") === "実績報告書";
    if (!isReport && row.get("文書の種類") !== "交付申請書") return [];
    const yearEnd = [
      ["文書の種類", "年度終了実績報告書"],
      ["文書ID", `${row.get("文書ID")}-y`],
      ["文書の日付", "2026-04-09"],
    ] as const;
    return isReport ? [row, new Map([...row, ...yearEnd])] : [row];
  });
  const { exit, notes } = await juso("export", "all", copy, "--format", "xlsx", "--out", "others");
  const made = ["application", "report"].flatMap((kind) =>
    ["national", "office", "prefectural"].map((of) => `992011-2025-${kind}-${of}.xlsx`),
  );
  expect({ exit, files: readdirSync(join(folder, "others")).sort() }).toEqual({ exit: 1, files: made });
  expect(notes).toContain("【作っていない文書】年度終了実績報告書（国）、年度終了実績報告書（都道府県）\n");
  expect(notes).toContain("翌年度へ繰り越す額がありません");
});
