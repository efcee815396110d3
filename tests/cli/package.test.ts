import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalJson, memorySource } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { openZip, writeZip } from "@juso/workbook";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const receiptPath = "package/receipt.json";
const staffingPath = "package/staffing.csv";
let folder: string;
let made: Outcome;
let number: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-package-"));
  made = await juso("package", city, "--document", "report", "--out", "sent.zip");
  number = /R7-992011-[\d ]+-\d\d/.exec(made.notes)?.[0] ?? "";
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

interface Packed {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a zip in the folder holds. */
async function packed(name: string): Promise<readonly Packed[]> {
  const opened = await openZip(memorySource(name, new Uint8Array(readFileSync(join(folder, name)))), {
    zipEntries: 1000,
    entryBytes: 2 ** 28,
    expansion: 1000,
  });
  if (opened.kind !== "entries") throw new Error(opened.kind);
  return Promise.all(
    opened.entries.map(async (entry) => ({ path: entry.name, content: (await entry.slice(0, entry.size)).slice() })),
  );
}

/** Writes the package again with what somebody did to it on the way. */
async function tampered(name: string, change: (files: readonly Packed[]) => readonly Packed[]): Promise<Outcome> {
  writeFileSync(
    join(folder, name),
    await writeZip(change(await packed("sent.zip")).map(({ content, path }) => ({ name: path, content }))),
  );
  return juso("receipt", "verify", name, "--format", "json");
}

const text = ({ content }: Packed): string => new TextDecoder().decode(content);
const bytes = (written: string): Uint8Array => new TextEncoder().encode(written);
const edited = (path: string, edit: (before: string) => string) => (files: readonly Packed[]) =>
  files.map((file) => (file.path === path ? { path, content: bytes(edit(text(file))) } : file));

test("the package of the example city is made and verified: the same number on both sides", async () => {
  expect(made.exit).toBe(0);
  expect(number).not.toBe("");
  const outcome = await juso("receipt", "verify", "sent.zip", "--number", number);
  expect(outcome.exit).toBe(0);
  expect(outcome.result).toContain("作られたときのままです。金額も計算し直し、同じになりました。");
  expect(outcome.result).toContain(number);
  const result = JSON.parse((await juso("receipt", "verify", "sent.zip", "--format", "json")).result);
  const grant = JSON.parse((await juso("grant", "calculate", city, "--document", "report", "--format", "json")).result);
  expect(result.receipt.calculation.amounts).toEqual({
    national: String(grant.payers.national.totalYen),
    prefectural: String(grant.payers.prefectural.totalYen),
    transfer: String(grant.transfer.totalYen),
    municipal: String(grant.municipalYen),
  });
});

test("the receipt on paper is one page, with nearly every table that a package can hold", async () => {
  const pages = (file: Uint8Array): number =>
    new TextDecoder("latin1").decode(file).match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages(new Uint8Array(readFileSync(join(folder, "sent-receipt.pdf"))))).toBe(1);
  const { receipt } = JSON.parse((await juso("receipt", "verify", "sent.zip", "--format", "json")).result);
  // Two tables stand in a row, so the two that the city does not have would add one row.
  expect(receipt.files.length).toBeGreaterThan(entityProfiles.filter(({ level }) => level === "p1").length - 2);
});

test("the same submission gives the same bytes", async () => {
  await juso("package", city, "--document", "report", "--out", "again.zip");
  expect(readFileSync(join(folder, "again.zip")).equals(readFileSync(join(folder, "sent.zip")))).toBe(true);
  const paper = (name: string): Buffer => readFileSync(join(folder, `${name}-receipt.pdf`));
  expect(paper("again").equals(paper("sent"))).toBe(true);
});

test("the prefecture can check the package as a submission", async () => {
  const { exit, result } = await juso("validate", "sent.zip", "--format", "json");
  const report = JSON.parse(result);
  expect(report.findings.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  expect(report.subject).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p1" });
  expect(
    report.findings.filter(({ location }: { location: { file: string } }) => location.file?.startsWith("package/")),
  ).toEqual([]);
  expect(exit).toBe(0);
});

describe("what happened on the way is seen", () => {
  test.each<[string, (files: readonly Packed[]) => readonly Packed[], object]>([
    [
      "an amount",
      edited("cost-line.csv", (before) => before.replace(/\d{6}/, "999999")),
      { status: "altered", differences: [{ path: "cost-line.csv", change: "changed" }] },
    ],
    [
      "a file that is gone",
      (files) => files.filter(({ path }) => path !== "site.csv"),
      { status: "altered", differences: [{ path: "site.csv", change: "removed" }] },
    ],
    [
      "a file that came along",
      (files) => [...files, { path: "case.csv", content: bytes("caseId\r\nCA-1\r\n") }],
      { status: "altered", differences: [{ path: "case.csv", change: "added" }] },
    ],
    [
      "a receipt that was laid out anew",
      edited(receiptPath, (before) => JSON.stringify(JSON.parse(before), null, 1)),
      { status: "altered" },
    ],
    [
      "a receipt with a day that does not exist",
      edited(receiptPath, (before) => canonicalJson({ ...JSON.parse(before), asOf: "2026-02-30" })),
      { status: "altered", differences: [] },
    ],
    [
      "a receipt of an unknown document",
      edited(receiptPath, (before) => canonicalJson({ ...JSON.parse(before), document: "toString" })),
      { status: "altered", differences: [] },
    ],
    ["a receipt that is gone", (files) => files.filter(({ path }) => path !== receiptPath), { status: "altered" }],
    [
      "another amount in the receipt",
      edited(receiptPath, (before) => {
        const receipt = JSON.parse(before);
        receipt.calculation.amounts.national = "1";
        return canonicalJson(receipt);
      }),
      { status: "altered", calculation: "different", differences: [] },
    ],
  ])("%s", async (_name, change, expected) => {
    const { exit, result } = await tampered("altered.zip", change);
    expect(JSON.parse(result)).toMatchObject(expected);
    expect(exit).toBe(1);
  });

  test("a package of other rules is as it was made, and not calculated again", async () => {
    const other = edited(receiptPath, (before) => {
      const receipt = JSON.parse(before);
      receipt.standard.ruleSetHash = "0".repeat(64);
      return canonicalJson(receipt);
    });
    const { exit, result } = await tampered("other.zip", other);
    const outcome = JSON.parse(result);
    expect(outcome).toMatchObject({ status: "otherVersion", calculation: "notDone" });
    expect(outcome.number).not.toBe(number);
    expect(exit).toBe(0);
  });

  test.each([
    [(right: string) => right.replaceAll(" ", "　").replaceAll("-", "－"), 0, "控えの受領番号と同じです。"],
    [
      (right: string) => right.replace(/\d(?= )/, (digit) => String((Number(digit) + 1) % 10)),
      1,
      "書き間違いがあります",
    ],
    [() => "R7-992011-0000 0000 0000-10", 1, "書き間違いがあります"],
  ])("a number that is typed, %#", async (typed, exit, sentence) => {
    const outcome = await juso("receipt", "verify", "sent.zip", "--number", typed(number));
    expect(outcome).toMatchObject({ exit, result: expect.stringContaining(sentence) });
  });

  test("a package that becomes huge is not unpacked", async () => {
    const content = new Uint8Array(300 * 2 ** 20);
    writeFileSync(join(folder, "huge.zip"), await writeZip([{ name: "huge.csv", content }]));
    const outcome = await juso("receipt", "verify", "huge.zip");
    expect(outcome).toMatchObject({ exit: 2, result: "", notes: expect.stringContaining("展開すると大きすぎます") });
  });

  test("a file that is no package gets one sentence", async () => {
    writeFileSync(join(folder, "letter.zip"), "no zip");
    expect(await juso("receipt", "verify", "letter.zip")).toMatchObject({ exit: 2, result: "" });
  });
});

describe("what stays in the municipality", () => {
  const secret = "ひみつ標識QX9";

  test("nothing of it is in a package, whatever stands in the tables", async () => {
    await juso("convert", city, "--to", "json", "--out", "planted");
    const inside = new Set<string>();
    for (const name of readdirSync(join(folder, "planted"))) {
      const profile = entityProfiles.find(({ fileName }) => `${fileName}.json` === name);
      if (profile === undefined) continue;
      const path = join(folder, "planted", name);
      const records = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>[];
      const texts = new Set(profile.fields.filter(({ kind }) => kind === "string").map(({ key }) => key));
      for (const record of records) {
        if (profile.level === "p1") record.x_memo = secret;
        else for (const key of texts) if (key in record) record[key] = `${record[key]}${secret}`;
      }
      if (profile.level === "p0") inside.add(profile.fileName);
      writeFileSync(path, JSON.stringify(records));
    }
    expect(inside.size).toBeGreaterThan(30);
    await juso("manifest", "planted", "--force");
    const refused = await juso("package", "planted", "--document", "report", "--out", "planted.zip");
    expect(refused.exit).toBe(1);
    expect(readdirSync(folder)).not.toContain("planted.zip");
    const outcome = await juso("package", "planted", "--document", "report", "--not-accepted", "--out", "planted.zip");
    expect(outcome.exit).toBe(0);
    const files = await packed("planted.zip");
    for (const file of files) expect(text(file), file.path).not.toContain(secret);
    expect(inside).toContain("posting");
    expect(files.map(({ path }) => path)).toContain(staffingPath);
    const [receipt] = files.filter(({ path }) => path === receiptPath).map((file) => JSON.parse(text(file)));
    expect(receipt.accepted).toBe(false);
    expect(receipt.findings.errors).toBeGreaterThan(0);
    // The amounts do not depend on what stays inside.
    const sent = (await packed("sent.zip")).find(({ path }) => path === receiptPath) as Packed;
    expect(receipt.calculation).toEqual(JSON.parse(text(sent)).calculation);
  });

  test("no table or column that stays inside has a place in it", async () => {
    const stays = entityProfiles.filter(({ level }) => level === "p0");
    const leaves = new Set(
      entityProfiles.filter(({ level }) => level === "p1").flatMap(({ fields }) => fields.map(({ key }) => key)),
    );
    const keys = stays.flatMap(({ fields }) => fields.map(({ key }) => key)).filter((key) => !leaves.has(key));
    const files = await packed("sent.zip");
    const names = files.map(({ path }) => path);
    expect(names.filter((path) => stays.some(({ fileName }) => path === `${fileName}.csv`))).toEqual([]);
    const others = files.filter(({ path }) => path !== staffingPath);
    const words = new Set(others.flatMap((file) => text(file).match(/[A-Za-z]\w*/g) ?? []));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key) => words.has(key) && !/^(?:plan|case)$/.test(key))).toEqual([]);
  });

  test("of the staff it holds numbers by component and role, and nothing else", async () => {
    const file = (await packed("sent.zip")).find(({ path }) => path === staffingPath) as Packed;
    const [header, ...lines] = text(file).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(header).toBe("componentCode,staffRole,persons,fullTimeEquivalent");
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^[A-Za-z]+,[A-Za-z]+,\d+,(?:\d+(?:\.\d+)?)?$/);
    const persons = lines.map((line) => Number(line.split(",")[2]));
    const posted = readFileSync(join(city, "posting.csv"), "utf8").trimEnd().split(/\r?\n/).length - 1;
    expect(persons.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(posted);
  });
});
