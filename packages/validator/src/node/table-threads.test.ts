import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { encodeCp932 } from "@juso/tables";
import { afterAll, describe, expect, it } from "vitest";
import type { TableThreads } from "../streaming/table-parts.ts";
import { type ValidateOptions, validate as validateSources } from "../validate.ts";
import type { ValidationResult } from "../validation-options.ts";
import { fromFiles } from "./from-files.ts";
import { tableThreads } from "./table-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "juso-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread runs TypeScript through tsx, because no build comes before the tests. */
const worker = {
  file: new URL("./table-worker.fixture.mjs", import.meta.url),
  options: { execArgv: ["--conditions=@juso/source"] },
};

const options: ValidateOptions = {
  asOf: "2026-03-31",
  specVersion,
  fiscalYear: 2025,
  showValues: true,
  engineBytes: 0,
};

const heading = "相談受付ID,受付日,拠点ID,受け付けた構成事業,新規の相談,相談内容,受け付けなかった理由,x_行";

/** Rows with something of everything, and quoted cells over several lines everywhere, so that a cut goes through one. */
function rowsOf(count: number, isMultiLine: boolean): string {
  return Array.from({ length: count }, (_, row) => {
    const id = row % 97 === 50 ? "IN-1" : `IN-${row}`;
    const date = row % 41 === 7 ? "R7.4.1" : row % 53 === 3 ? "2025-02-30" : "2025-04-01";
    const site = row % 29 === 0 ? "ST-9" : "ST-1";
    const text = isMultiLine ? `"一行目\r\n二行目、""${row}""\r\n,${"長".repeat(row % 40)}"` : "";
    return `${id},${date},${site},ccsLtc,true,care;housing,${text},${row}\r\n`;
  }).join("");
}

/** Columns that are wrong throughout, between them a few that are right. */
function wrongRows(count: number): string {
  return Array.from({ length: count }, (_, row) =>
    row % 100 === 7
      ? `IN-${row},2025-04-01,ST-1,ccsLtc,true,care,,\n`
      : `IN-${row},2025年13月${row}日,ST-${row},no${row},たぶん${row},a${row};b${row},,${row}\n`,
  ).join("");
}

const site = "拠点ID,拠点名,拠点の種類,実施する構成事業\r\nST-1,見本,ltcCenter,ccsLtc\r\n";

function write(name: string, table: Uint8Array | string): readonly string[] {
  const paths = [join(folder, "site.csv"), join(folder, "intake.csv")] as const;
  writeFileSync(paths[0], site);
  writeFileSync(paths[1], table);
  return name === "" ? paths.slice(1) : paths;
}

async function validate(
  paths: readonly string[],
  threads: number,
  change: Partial<ValidateOptions> = {},
): Promise<ValidationResult & { readonly parts: number }> {
  const sources = await fromFiles(paths);
  const started = tableThreads(sources, { threads, worthwhileBytes: 1, worker });
  let parts = 1;
  const counted: TableThreads = {
    read: (job) =>
      started?.read(job)?.then((read) => {
        parts = Math.max(parts, read.length);
        return read;
      }),
  };
  try {
    return { ...(await validateSources(sources, { ...options, ...change, threads: counted })), parts };
  } finally {
    await started?.close();
  }
}

const clean = `${heading}\r\n${rowsOf(4000, true)}`;

describe("a table that is read by several threads has the report of one that is read by one", () => {
  const tables: readonly (readonly [string, string | Uint8Array, number?])[] = [
    ["UTF-8, cells over several lines", clean],
    ["CP932", encodeCp932(clean)],
    ["one line each", `${heading}\n${rowsOf(3000, false)}`],
    ["too many broken rows", `${heading}\n${'x,"y"z\n'.repeat(3000)}`],
    ["some broken rows", `${heading}\n${`${rowsOf(100, true)}x,"y"z\n`.repeat(8)}`],
    ["carriage returns only", `${heading}\r${rowsOf(500, false).replaceAll("\r\n", "\r")}`, 1],
    ["every cell wrong", `${heading}\n${"IN-1,2025年13月45日,ST-9,noCode,たぶん,no;no2,,行\n".repeat(2000)}`],
    ["every cell wrong, each in its own way", `${heading}\n${wrongRows(2000)}`],
    ["no row", `${heading}\n`, 1],
    ["a quotation mark that never closes", `${heading}\n${rowsOf(800, false)}"${rowsOf(800, false)}`],
  ];

  it.each(tables.map(([name, table, most = 3]): [string, string | Uint8Array, number] => [name, table, most]))(
    "%s",
    async (name, table, most) => {
      const paths = write(name, table);
      const one = await validate(paths, 1);
      for (const threads of [2, 3]) {
        const several = await validate(paths, threads);
        expect(several.parts).toBe(Math.min(threads, most));
        expect(several.report).toEqual(one.report);
      }
    },
  );
});

describe("threads", () => {
  it("are not asked where the register of municipalities is another than the one that is built in", async () => {
    const paths = write("a register of one's own", clean);
    const own = await validate(paths, 3, { register: { ...municipalityRegister, file: "own.csv" } });
    expect(own.parts).toBe(1);
    expect((await validate(paths, 3)).parts).toBe(3);
  });

  it("are not started for small files, and not where there is one processor", async () => {
    const sources = await fromFiles(write("x", clean));
    expect(tableThreads(sources, { threads: 4, worker })).toBeUndefined();
    expect(tableThreads(sources, { threads: 1, worthwhileBytes: 1, worker })).toBeUndefined();
  });
});
