import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const city = "examples/mihon-city";

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "juso-examples-"));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(root, ...args);
}

describe("the example of a fictional city", () => {
  it("is accepted without a finding", async () => {
    const { exit, result } = await juso("validate", city, "--format", "json", "--fail-on", "warning");
    expect(exit).toBe(0);
    expect(JSON.parse(result)).toMatchObject({ asOf: "2026-03-31", summary: { accepted: true, byRule: {} } });
  });

  it("declares the indicators that its records give", async () => {
    const { exit, result } = await juso("indicators", city, "--format", "json");
    expect(exit).toBe(0);
    const rows: { agreement: string }[] = JSON.parse(result);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ agreement }) => agreement))).toEqual(new Set(["equal"]));
  });

  it("was filed as the worked example, is changed, and is settled", async () => {
    const change = await juso("grant", "calculate", city, "--format", "json", "--document", "change");
    const { payers, versions } = JSON.parse(change.result);
    expect(versions.map(({ title, totalYen }: { title: string; totalYen: number }) => [title, totalYen])).toEqual([
      ["当初", 123_035_996],
      ["当初", 53_911_784],
    ]);
    expect(payers.national.totalYen).toBe(123_222_536);
    const report = await juso("grant", "calculate", city, "--format", "json", "--document", "report");
    expect(JSON.parse(report.result).payers.national.settlement.differenceYen).toBe(1_132_733);
    expect([change.exit, report.exit]).toEqual([0, 0]);
  });

  it("has another grant under replaced parameters, marked by their id", async () => {
    const file = "tests/cli/parameters-replaced/one-rate.json";
    const { exit, result } = await juso("grant", "calculate", city, "--format", "json", "--parameters", file);
    expect(exit).toBe(0);
    const { lines, parameters } = JSON.parse(result);
    expect(parameters.id).toMatch(/\+one-rate$/);
    expect(lines.find(({ line }: { line: string }) => line === "N1").rate).toBe("3/10");
  });

  it("explains the calculation in either language", async () => {
    const [japanese, english] = [
      await juso("grant", "calculate", city, "--document", "change"),
      await juso("grant", "calculate", city, "--document", "change", "--lang", "en"),
    ];
    for (const { exit, result } of [japanese, english]) {
      expect(exit).toBe(0);
      expect(result).toContain("123,222,536");
    }
    expect(english.result).not.toBe(japanese.result);
  });
});

describe("the documents of the example", () => {
  const names = ["national.pdf", "national.xlsx", "office.pdf", "office.xlsx", "prefectural.pdf", "prefectural.xlsx"];

  it.each(["application", "change", "report"])("%s is written for both payers, as workbook and PDF", async (kind) => {
    const folder = join(out, kind);
    const { exit, notes } = await juso("export", kind, city, "--out", folder);
    expect({ exit, notes: exit === 0 ? "" : notes }).toEqual({ exit: 0, notes: "" });
    const written = readdirSync(folder).sort();
    expect(written).toEqual(names.map((name) => `992011-2025-${kind}-${name}`));
    for (const name of written) {
      const head = readFileSync(join(folder, name)).subarray(0, 4).toString("latin1");
      expect(head).toBe(name.endsWith(".pdf") ? "%PDF" : "PK\u0003\u0004");
    }
    for (const name of written.filter((each) => each.endsWith(".xlsx"))) {
      expect((await juso("export", "verify", join(folder, name))).exit).toBe(0);
    }
  });

  it("are all written by one command, the same bytes as one kind at a time", async () => {
    const folder = join(out, "all");
    const { exit, notes } = await juso("export", "all", city, "--out", folder);
    expect({ exit, notes: exit === 0 ? "" : notes }).toEqual({ exit: 0, notes: "" });
    const ofNation = names.filter((name) => !name.startsWith("prefectural"));
    const expected = [
      ...["application", "change", "consumptionTax", "report"].flatMap((stem) =>
        names.map((name) => `992011-2025-${stem}-${name}`),
      ),
      ...["advancePayment", "advancePayment2", "advancePayment3", "repayment"].flatMap((stem) =>
        ofNation.map((name) => `992011-2025-${stem}-${name}`),
      ),
    ].sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
    const apart = join(out, "apart");
    // Of several requests a kind alone gives the last.
    const kinds = ["application", "change", "report", "consumptionTax"];
    for (const kind of kinds) await juso("export", kind, city, "--out", apart);
    for (const kind of ["advancePayment", "repayment"])
      await juso("export", kind, city, "--payer", "national", "--out", apart);
    for (const name of expected.filter((each) => !/advancePayment2?-/.test(each))) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(apart, name))), name).toBe(true);
    }
  });

  it("are what was filed, byte for byte, whatever the data became", async () => {
    const submission = join(out, "later");
    cpSync(join(root, city), submission, { recursive: true });
    for (const table of ["cost-line.csv", "site.csv"]) {
      const file = join(submission, table);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll("見本", "後日").replaceAll("14832000", "15832000"));
    }
    const manifest = join(submission, "manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/,\s*"sha256": "\w+"/g, ""));
    const [again, anew] = [join(out, "filed-again"), join(out, "anew")];
    const { exit, notes } = await juso("export", "application", submission, "--format", "xlsx", "--out", again);
    expect({ exit, notes }).toEqual({ exit: 0, notes: expect.stringContaining("提出したとき") });
    const name = "992011-2025-application-national.xlsx";
    const filed = readFileSync(join(root, city, "filed", name));
    expect(readFileSync(join(again, name)).equals(filed)).toBe(true);
    const other = await juso(
      "export",
      "application",
      submission,
      "--format",
      "xlsx",
      "--out",
      anew,
      "--anew",
      "--despite-errors",
    );
    expect({ exit: other.exit, notes: other.exit === 0 ? "" : other.notes }).toEqual({ exit: 0, notes: "" });
    expect(readFileSync(join(anew, name)).equals(filed)).toBe(false);
  });

  it("of a change need what was filed, and are made without it only with the reason printed on them", async () => {
    const submission = join(out, "unfiled");
    cpSync(join(root, city), submission, { recursive: true });
    rmSync(join(submission, "filed"), { recursive: true });
    const folder = join(out, "unfiled-out");
    const args = ["export", "change", submission, "--format", "xlsx", "--out", folder];
    const refused = await juso(...args);
    expect(refused).toMatchObject({ exit: 1, notes: expect.stringContaining("変更前の内容が分かりません") });
    expect((await juso(...args, "--despite-errors")).exit).toBe(0);
    const named = await juso(...args, "--force", "--filed", join(city, "filed"));
    expect({ exit: named.exit, notes: named.exit === 0 ? "" : named.notes }).toEqual({ exit: 0, notes: "" });
  });

  it("of a second change need the first, not the application; what was typed into a filed workbook is told", async () => {
    const submission = join(out, "second-change");
    cpSync(join(root, city), submission, { recursive: true });
    const table = join(submission, "grant-document.csv");
    const [header = "", ...rows] = readFileSync(table, "utf8").split("\r\n");
    const change = rows.find((row) => row.startsWith("GD-0003"))!.split(",");
    const second = header.split(",").map((title, index) => (title === "変更の回" ? "2" : (change[index] ?? "")));
    const lines = [header, ...rows.filter((row) => row !== ""), ["GD-9999", ...second.slice(1)].join(",")];
    writeFileSync(table, [...lines, ""].join("\r\n"));
    const manifest = join(submission, "manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/,\s*"sha256": "\w+"/g, ""));
    const args = [
      "export",
      "change",
      submission,
      "--payer",
      "national",
      "--format",
      "xlsx",
      "--out",
      join(out, "second"),
    ];
    expect(await juso(...args)).toMatchObject({
      exit: 1,
      notes: expect.stringContaining("\n・変更前の内容が分かりません"),
    });
  });

  it("are only those that have a row for the year", async () => {
    const submission = join(out, "two-rows");
    cpSync(join(root, city), submission, { recursive: true });
    const table = join(submission, "grant-document.csv");
    const [header, ...rows] = readFileSync(table, "utf8").split("\r\n");
    const report = rows.find((row) => row.startsWith("GD-0006"))!;
    const earlier = rows.find((row) => row.startsWith("GD-0001"))!.replace(",2025,", ",2024,");
    writeFileSync(table, [header, report, earlier, ""].join("\r\n"));
    const manifest = join(submission, "manifest.json");
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/,\s*"sha256": "\w+"/g, ""));
    const folder = join(out, "only-named");
    const { exit, notes } = await juso("export", "all", submission, "--format", "xlsx", "--out", folder);
    expect({ exit, notes: exit === 0 ? "" : notes }).toEqual({ exit: 0, notes: "" });
    expect(readdirSync(folder)).toEqual(["992011-2025-report-office.xlsx", "992011-2025-report-prefectural.xlsx"]);
  });

  it("are not overwritten unless forced, and are the same bytes again", async () => {
    const folder = join(out, "again");
    const args = ["export", "application", city, "--payer", "national", "--out", folder];
    expect((await juso(...args)).exit).toBe(0);
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString("base64"));
    expect(bytes).toHaveLength(4);
    expect((await juso(...args)).exit).toBe(2);
    expect((await juso(...args, "--force", "--quiet")).notes).toBe("");
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString("base64"))).toEqual(bytes);
  });

  it("come from the grant-only workbook too", async () => {
    const folder = join(out, "grant-only");
    const { exit } = await juso("export", "report", "examples/mihon-city-grant-only/mihon-city.xlsx", "--out", folder);
    expect(exit).toBe(0);
    expect(readdirSync(folder)).toHaveLength(6);
  });
});

describe("the defective example", () => {
  const defective = "examples/mihon-city-defects/submission";

  it("is refused, and no document is made of it", async () => {
    expect((await juso("validate", defective)).exit).toBe(1);
    const folder = join(out, "refused");
    expect((await juso("export", "application", defective, "--out", folder)).exit).toBe(1);
    expect(readdirSync(out)).not.toContain("refused");
  });

  it("shows no value of a case record unless asked", async () => {
    const hidden = await juso("validate", defective);
    const shown = await juso("validate", defective, "--show-values");
    expect(hidden.result).toContain("［値は非表示］");
    expect(shown.result).not.toContain("［値は非表示］");
  });

  it("keeps the number of findings that was asked for", async () => {
    const { result } = await juso("validate", defective, "--format", "json", "--max-findings", "5");
    const { findings, omitted, summary } = JSON.parse(result);
    expect(findings).toHaveLength(5);
    expect(omitted.findings + 5).toBe(summary.errors + summary.warnings + summary.infos);
  });
});

describe("templates", () => {
  it("are a workbook, a workbook for the grant alone, or CSV files", async () => {
    const place = (name: string): string => join(out, "templates", name);
    expect((await juso("template", "--out", place("all.xlsx"))).exit).toBe(0);
    expect((await juso("template", "--set", "grant", "--out", place("grant.xlsx"))).exit).toBe(0);
    expect((await juso("template", "case", "支援プラン", "--format", "csv", "--out", place("csv"))).exit).toBe(0);
    expect(readdirSync(place("csv")).sort()).toEqual(["case.csv", "manifest.json", "plan.csv"]);
    expect(readFileSync(place("all.xlsx")).length).toBeGreaterThan(readFileSync(place("grant.xlsx")).length);
  });
});
