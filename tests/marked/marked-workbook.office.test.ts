import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markedWorkbook } from "@juso/reporters/marked";
import { expect, test } from "vitest";
import { corrections, defectiveTemplate, reportOf, sourceOf, withoutBytes } from "./defective-template.ts";

// Run by `npm run test:office`, which says so where LibreOffice is absent and fails there when CI is set.

/** Saves files in another form by LibreOffice, in the folder in which they lie. */
function convert(folder: string, form: string, ...files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", folder, ...files], {
    stdio: "ignore",
    timeout: 280_000,
  });
}

/** The flat form of a workbook with cells typed into, as LibreOffice holds them; each is the only one of its value in its row. */
function typed(flat: string): string {
  let text = flat;
  for (const [sheet, cell, value] of corrections) {
    const table = text.indexOf(`<table:table table:name="${sheet}"`);
    const end = text.indexOf("</table:table>", table);
    text = text.slice(0, table) + typedInto(text.slice(table, end), cell, value) + text.slice(end);
  }
  return text;
}

const cellPattern = /<table:(?:covered-)?table-cell(?:[^>]*?)(?:\/>|>.*?<\/table:(?:covered-)?table-cell>)/gs;
const repeated = (element: string, of: string): number =>
  Number(new RegExp(`^[^>]*number-${of}-repeated="(\\d+)"`).exec(element)?.[1] ?? 1);

function typedInto(table: string, cell: string, value: string | null): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let before = 0;
  for (const found of table.matchAll(/<table:table-row.*?<\/table:table-row>/gs)) {
    before += repeated(found[0], "rows");
    if (before < Number(row)) continue;
    let column = 0;
    for (const inner of found[0].matchAll(cellPattern)) {
      column += repeated(inner[0], "columns");
      if (column < letters.charCodeAt(0) - 64) continue;
      const note = /<office:annotation .*?<\/office:annotation>/s.exec(inner[0])?.[0] ?? "";
      const fresh =
        value === null
          ? `<table:table-cell>${note}</table:table-cell>`
          : `<table:table-cell office:value-type="string">${note}<text:p>${value}</text:p></table:table-cell>`;
      const start = found.index + inner.index;
      return table.slice(0, start) + fresh + table.slice(start + inner[0].length);
    }
  }
  throw new Error(`no cell ${cell}`);
}

test("a marked workbook that LibreOffice opened, in which a person typed, and that it saved is accepted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "juso-office-typed-"));
  try {
    const plain = await defectiveTemplate();
    const { bytes } = await markedWorkbook(sourceOf(plain), await reportOf(plain), "ja");
    const file = (name: string): string => join(folder, name);
    const read = (name: string): Uint8Array => new Uint8Array(readFileSync(file(name)));
    writeFileSync(file("plain.xlsx"), plain);
    writeFileSync(file("marked.xlsx"), bytes);
    convert(folder, "fods", file("plain.xlsx"), file("marked.xlsx"));
    const flat = readFileSync(file("marked.fods"), "utf8");
    // One in each of five notes, and one that tells the list.
    expect(flat.match(/［JUSO］/g)).toHaveLength(6);
    writeFileSync(file("typed.fods"), typed(flat));
    convert(folder, "xlsx", file("plain.fods"), file("marked.fods"), file("typed.fods"));
    expect(withoutBytes(await reportOf(read("marked.xlsx")))).toBe(withoutBytes(await reportOf(read("plain.xlsx"))));
    const report = await reportOf(read("typed.xlsx"));
    expect(report.findings).toEqual([]);
    const again = await markedWorkbook(sourceOf(read("typed.xlsx")), report, "ja");
    expect(again).toMatchObject({ kind: "marked", marked: 0 });
    writeFileSync(file("again.xlsx"), again.bytes);
    convert(folder, "fods", file("again.xlsx"));
    const after = readFileSync(file("again.fods"), "utf8");
    expect(after.match(/［JUSO］/g)).toHaveLength(1);
    expect(after).not.toContain("JUSO&quot;=");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);
