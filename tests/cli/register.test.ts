import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersIn } from "../marked/marks-in.ts";
import { runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const header = "code,prefecture_name,name,kana,kind,valid_from,valid_to,succeeded_by";
const renamed = "992011,サンプル県,新見本市,しんみほんし,municipality,2026-01-01,,";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-register-"));
  writeFileSync(join(folder, "new.csv"), `${header}\n${renamed}\n`);
  writeFileSync(join(folder, "bad.csv"), `${header}\n${"12203,北海道,士別市,しべつし,city,,,\n".repeat(15)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("--register", () => {
  test("gives the names by which a submission is judged, and the report says so", async () => {
    const { exit, result } = await runJuso(folder, "validate", city, "--register", "new.csv");
    expect(exit).toBe(1);
    expect(result).toContain("団体コード「992011」は新見本市のものですが、市町村名は「見本市」です。");
    expect(result).toContain("指定された「new.csv」（令和8年1月1日現在）を使いました。");
    const { result: plain } = await runJuso(folder, "validate", city);
    expect(plain).not.toContain("新見本市");
    expect(plain).not.toContain("市町村の一覧は");
  });

  test("decides whether documents are samples", async () => {
    const making = ["export", "application", city, "--payer", "national", "--format", "xlsx", "--anew"];
    const named = join(folder, "named.csv");
    writeFileSync(named, `${header}\n${renamed.replace("新見本市", "見本市")}\n`);
    const plain = await runJuso(folder, ...making, "--out", "sample");
    const real = await runJuso(folder, ...making, "--register", named, "--out", "real");
    expect([plain.exit, real.exit]).toEqual([0, 0]);
    expect(await headersIn(madeIn("sample"))).toContain("見本");
    expect(await headersIn(madeIn("real"))).not.toContain("見本");
  });

  test.each([
    ["diagnose", []],
    ["indicators", []],
    ["grant", ["calculate"]],
  ])("is an option of %s too", async (command, words) => {
    const { notes } = await runJuso(folder, command, ...words, city, "--register", "missing.csv");
    expect(notes).toContain("--register のファイル「missing.csv」を読めません。");
  });

  test("is refused with every place that is wrong, up to twenty", async () => {
    const { exit, notes, result } = await runJuso(folder, "validate", city, "--register", "bad.csv");
    expect({ exit, result }).toEqual({ exit: 2, result: "" });
    const lines = notes.trimEnd().split("\n");
    expect(lines).toHaveLength(22);
    expect(lines[1]).toContain("2行目の code：「12203」は6桁の半角数字ではありません。");
    expect(lines.at(-1)).toBe("  ほかに10件あります。");
    const english = await runJuso(folder, "validate", city, "--register", "bad.csv", "--lang", "en");
    expect(english.notes).toContain('"12203" is not six half-width digits.');
    expect(english.notes).toContain("And 10 more.");
  });
});

function madeIn(place: string): Uint8Array {
  const [name = ""] = readdirSync(join(folder, place));
  return readFileSync(join(folder, place, name));
}
