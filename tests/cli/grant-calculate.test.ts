import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
let tooMuch: string;

beforeAll(() => {
  // The example with an adjustment grant of another size of city: the grants would pay more than the works cost.
  tooMuch = join(mkdtempSync(join(tmpdir(), "juso-calculate-")), "city");
  cpSync(join(root, "examples/mihon-city"), tooMuch, { recursive: true });
  const setting = join(tooMuch, "grant-setting.csv");
  writeFileSync(setting, readFileSync(setting, "utf8").replace("13234000", "9999999999"));
  const manifest = join(tooMuch, "manifest.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/,\s*"sha256": "\w+"/g, ""));
});
afterAll(() => rmSync(join(tooMuch, ".."), { recursive: true, force: true }));

function calculate(...args: readonly string[]): Promise<Outcome> {
  return runJuso(root, "grant", "calculate", ...args);
}

describe("juso grant calculate as text", () => {
  it("writes rates as the law does, subtotals and what rounding lost, and the steps only when asked", async () => {
    const plain = await calculate("examples/mihon-city");
    for (const part of ["20/100", "12.5/100", "38.5 %", "9,425,535 ÷ 259,425,535", "156,117,149", "55,987,000"]) {
      expect(plain.result).toContain(part);
    }
    expect(plain.result).not.toContain("H.N1 ");
    const steps = await calculate("examples/mihon-city", "--steps");
    expect(steps.result).toContain("H.N1 国1号");
    expect([plain.exit, steps.exit]).toEqual([0, 0]);
  });

  it("shows what was decided and is determined for a report", async () => {
    const { result } = await calculate("examples/mihon-city", "--document", "report");
    expect(result).toContain("交付決定額");
    expect(result).toContain("1,132,733");
  });

  it("says first what forbids to submit, with exit code 1, in JSON as well", async () => {
    const text = await calculate(tooMuch);
    expect(text.exit).toBe(1);
    expect(text.result.split("\n")[2]).toMatch(/^【提出不可】/);
    const json = await calculate(tooMuch, "--format", "json");
    expect(json.exit).toBe(1);
    const { notices } = JSON.parse(json.result);
    expect(notices.filter(({ severity }: { severity?: string }) => severity === "error")).toMatchObject([
      { code: "municipalNegative" },
    ]);
  });
});

describe("a year of another programme", () => {
  it("says first that the grant cannot be applied for", async () => {
    const folder = join(tooMuch, "../preparation");
    cpSync(join(root, "examples/mihon-city"), folder, { recursive: true });
    const programme = join(folder, "programme.csv");
    writeFileSync(programme, readFileSync(programme, "utf8").replace("重層的支援体制整備事業,", "移行準備事業,"));
    await runJuso(folder, "manifest", ".", "--force");
    const { exit, result } = await calculate(folder);
    expect(exit).toBe(1);
    expect(result.split("\n")[2]).toMatch(/^【提出不可】.*移行準備事業.*申請できません/);
    expect((await calculate(folder, "--lang", "en")).result.split("\n")[2]).toContain("cannot be applied for");
  });
});
