import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "@juso/workbook/write";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const accepted = fileURLToPath(new URL("validate-accepted/input", import.meta.url));
/** Planted wherever a person can write; no part of them may come out. */
const secrets = ["秘密田", "HIMITSUDA", "0901234567", "19431231", "千九百四十三"];
const secret = "秘密田HIMITSUDA09012345671943123千九百四十三";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-diagnose-秘密田-"));
  await plantCsv(join(folder, "csv"));
  await plantWorkbook(join(folder, "workbook"));
  plantBroken(join(folder, "broken"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tables of text: known and unknown ones, JSON, file names, folders, and every part of the manifest. */
async function plantCsv(place: string): Promise<void> {
  mkdirSync(join(place, secret), { recursive: true });
  writeFileSync(
    join(place, "operator.csv"),
    `﻿operatorId,operatorName,deliveryMode,x_${secret},${secret},開始日\r\nOP-1,${secret},contract,${secret},${secret},19431231\r\n${secret},秘密田,HIMITSUDA,0901234567,,\r\n`,
  );
  writeFileSync(join(place, `${secret}.csv`), `${secret},a\r\n${secret},0901234567\r\n`);
  writeFileSync(join(place, secret, `${secret}.json`), JSON.stringify([{ [secret]: secret, x_a: [secret] }, secret]));
  writeFileSync(join(place, `site.${"秘密田"}`), secret);
  writeFileSync(
    join(place, "site.json"),
    JSON.stringify([{ siteId: secret, siteKind: secret, [secret]: { deep: secret }, [`x_${secret}`]: 9012345671943 }]),
  );
  writeFileSync(
    join(place, "manifest.json"),
    JSON.stringify({
      specVersion: "0.1.0",
      municipalityCode: "992011",
      fiscalYear: 2025,
      level: "p0",
      author: secret,
      [secret]: secret,
      documents: [
        { path: "operator.csv", sha256: secret },
        { path: `${secret}.csv`, entity: secret },
        { path: `${secret}/${secret}.json`, entity: "case" },
        { path: "site.json" },
        { path: `missing-${secret}.csv` },
      ],
    }),
  );
}

/** A workbook of a clerk: sheet names, titles above the table, notes below it, properties, a comment. */
async function plantWorkbook(place: string): Promise<void> {
  mkdirSync(place, { recursive: true });
  const cell = (row: number, column: number, value: string | number) => ({ row, column, value });
  const rows = [
    cell(1, 1, secret),
    cell(3, 1, "実施者ID"),
    cell(3, 2, "名称"),
    cell(3, 3, secret),
    cell(4, 1, secret),
    cell(4, 2, 19431231),
    cell(4, 3, secret),
    cell(6, 1, `※${secret}`),
  ];
  const workbook = await writeWorkbook({
    creator: secret,
    date: "2026-04-01",
    sheets: [
      { name: "実施者", cells: rows },
      { name: secret.slice(0, 31), cells: rows },
    ],
  } as Parameters<typeof writeWorkbook>[0]);
  writeFileSync(join(place, `${secret}.xlsx`), workbook);
  writeFileSync(join(place, "staff.xlsx"), workbook.slice(0, 500));
}

/** What cannot be read: no manifest, binary, UTF-16, a web page, quotes that never close, a version that is none. */
function plantBroken(place: string): void {
  cpSync(accepted, place, { recursive: true });
  writeFileSync(join(place, "case.csv"), `caseId,"${secret}\r\n${secret}`);
  writeFileSync(join(place, "plan.csv"), Buffer.from(`﻿${secret}`, "utf16le"));
  writeFileSync(join(place, "site.csv"), `<html><title>${secret}</title></html>`);
  writeFileSync(join(place, "staff.csv"), Buffer.concat([Buffer.from(secret), Buffer.from([0, 1, 2, 255, 0, 0])]));
  writeFileSync(
    join(place, "manifest.json"),
    `{"specVersion":"${secret}","author":"${secret}","documents":"${secret}"}`,
  );
}

describe("a diagnosis holds nothing that a person wrote", () => {
  const places = ["csv", "workbook", "broken", `csv/operator.csv`];

  it.each(
    places.flatMap((place) => ["text", "json"].flatMap((format) => ["ja", "en"].map((lang) => [place, format, lang]))),
  )("%s as %s in %s", async (place, format, lang) => {
    const { exit, result, notes } = await runJuso(
      folder,
      "diagnose",
      place!,
      "--format",
      format!,
      "--lang",
      lang!,
      "--quiet",
    );
    expect({ exit, notes }).toEqual({ exit: 0, notes: "" });
    expect(result.length).toBeGreaterThan(500);
    for (const part of secrets) expect(result).not.toContain(part);
    expect(result).not.toContain(tmpdir());
    expect(result).not.toContain("992011");
  });

  it("though all of it was read", async () => {
    const { result } = await runJuso(folder, "diagnose", "csv", "--format", "json");
    const { submission, check } = JSON.parse(result);
    const operator = submission.files.find(
      (file: { name: { standard?: string } }) => file.name.standard === "operator",
    );
    expect(operator).toMatchObject({ encoding: "UTF-8 (BOM)", separator: "comma", lineEnds: { crlf: 3, lf: 0 } });
    const [table] = operator.tables;
    expect(table).toMatchObject({ entity: "operator", headerRow: 1, rows: 2 });
    expect(table.columns.map(({ header }: { header: object }) => Object.keys(header)[0])).toEqual([
      "field",
      "field",
      "field",
      "own",
      "unknown",
      "unknown",
    ]);
    expect(table.columns[2]).toMatchObject({ filled: 2, blank: 0, codes: { code: 1, title: 0, neither: 1 } });
    expect(table.columns[4]).toMatchObject({ filled: 1, blank: 1, length: { shortest: [...secret].length } });
    expect(submission.manifest).toMatchObject({
      otherKeys: 1,
      documents: 5,
      documentsWithHash: 1,
      specVersion: "supported",
    });
    expect(check.errors).toBeGreaterThan(0);
  });

  it("and what is planted would be seen", async () => {
    const { result } = await runJuso(folder, "validate", "csv", "--show-values");
    expect(secrets.some((part) => result.includes(part))).toBe(true);
    expect(readdirSync(join(folder, "csv")).join()).toContain(secret);
    expect(readFileSync(join(folder, "csv/manifest.json"), "utf8")).toContain(secret);
  });
});
