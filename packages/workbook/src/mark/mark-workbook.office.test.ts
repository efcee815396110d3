import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openBytes, readWholeSheet } from "../read/workbook.fixture.ts";
import { listSheetName } from "./mark-names.ts";
import { marked, marksOf, partsOf, unmarked } from "./marked.fixture.ts";
import { richWorkbook } from "./rich-workbook.fixture.ts";

// Run by `npm run test:office`, which says so where LibreOffice is absent and fails there when CI is set.

const fromLibreOffice = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL("../../../tables/src/workbook/saved/as-seen.xlsx", import.meta.url)));

const names = ["rich", "rich-marked", "saved", "saved-marked"] as const;
type Name = (typeof names)[number];

const given = new Map<Name, Uint8Array>();
/** What LibreOffice made of each when it opened and saved it. */
const resaved = new Map<Name, Uint8Array>();

beforeAll(async () => {
  given.set("rich", await richWorkbook());
  given.set("rich-marked", await marked(await richWorkbook(), marksOf(["支援 プラン", "O'Hara & Co"])));
  given.set("saved", fromLibreOffice());
  given.set("saved-marked", await marked(fromLibreOffice(), marksOf(["支援ケース", "支援プラン"])));
  const folder = mkdtempSync(join(tmpdir(), "juso-office-marks-"));
  try {
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    for (const [index, name] of names.entries()) writeFileSync(files[index]!, given.get(name)!);
    const out = join(folder, "out");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: 280_000,
    });
    for (const name of names) resaved.set(name, new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

/** The text of all parts whose names fit. */
async function textOf(bytes: Uint8Array, name: RegExp): Promise<string> {
  const parts = [...(await partsOf(bytes))].filter(([part]) => name.test(part)).map(([, text]) => text);
  return new TextDecoder().decode(Uint8Array.from(parts.join(""), (character) => character.charCodeAt(0)));
}

test.each([
  ["rich", 5],
  ["saved", 6],
] as const)("LibreOffice finds the colours, the notes and the list in the workbook %s", async (name, notes) => {
  const bytes = resaved.get(`${name}-marked`)!;
  // The program may cut a text into runs of different fonts.
  const comments = (await textOf(bytes, /comments\d+\.xml$/)).replaceAll(/<[^>]*>/g, "");
  expect(comments.match(/［JUSO］/g)).toHaveLength(notes);
  expect(comments.match(/本人に確認/g)?.length ?? 0).toBe(name === "rich" ? 1 : 0);
  const sheets = await textOf(bytes, /worksheets\/sheet\d+\.xml$/);
  expect(sheets.match(/&quot;JUSO&quot;=&quot;JUSO&quot;/g)).toHaveLength(6);
  const workbook = await openBytes(bytes);
  expect(workbook.sheets.at(-1)?.name).toBe(listSheetName);
  const list = await readWholeSheet(workbook, workbook.sheets.length - 1);
  expect(list.rows.map(({ cells }) => cells[1])).toEqual(["何が", "空欄です。", "空欄です。"]);
});

test.each(["rich", "saved"] as const)("no mark is left in the workbook %s that LibreOffice saved", async (name) => {
  const after = await unmarked(resaved.get(`${name}-marked`)!);
  const without = resaved.get(name)!;
  expect(await textOf(after, /./)).not.toContain("JUSO&quot;=");
  expect((await textOf(after, /comments/)).replaceAll(/<[^>]*>/g, "")).not.toContain("JUSO］");
  const [plain, fresh] = [await openBytes(without), await openBytes(after)];
  expect(fresh.sheets.map((sheet) => sheet.name)).toEqual(plain.sheets.map((sheet) => sheet.name));
  for (const index of plain.sheets.keys()) {
    expect(await readWholeSheet(fresh, index)).toEqual(await readWholeSheet(plain, index));
  }
});
