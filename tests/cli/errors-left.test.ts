import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdfText } from "../../packages/paper/src/pdf/read-pdf-text.fixture.ts";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const asked = ["--fiscal-year", "2025", "--document", "report"];
let folder: string;
let made: Outcome;

/** The example city with an error that may be mended after it was sent: how the components are run as one is blank. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-errors-left-"));
  cpSync(city, join(folder, "city"), { recursive: true });
  const path = join(folder, "city/programme.csv");
  const text = readFileSync(path, "utf8");
  const [, , , , , , measures = ""] = (text.split("\n")[1] ?? "").split(",");
  writeFileSync(path, text.replace(measures, ""));
  await juso("manifest", "city", "--force");
  mkdirSync(join(folder, "received"));
  made = await juso("package", "city", ...asked.slice(2), "--out", "received/sent.zip");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

test("the municipality is told that it may be sent and what is left, on the screen and on the receipt", async () => {
  const { summary } = JSON.parse((await juso("validate", "city", "--format", "json")).result);
  expect(summary).toMatchObject({ accepted: true, errors: 1, blocking: 0 });
  expect(made).toMatchObject({ exit: 0, notes: expect.stringContaining("エラー1件が残っています") });
  const receipt = readPdfText(readFileSync(join(folder, "received/sent-receipt.pdf"))).join("");
  expect(receipt).toContain("提出できる（エラー1件が残っています）");
});

test("the prefecture accepts the same submission, and shows what is left", async () => {
  rmSync(join(folder, "received/sent-receipt.pdf"));
  const printed = JSON.parse((await juso("aggregate", "received", ...asked, "--format", "json", "--out", "a")).result);
  expect(printed.municipalities).toMatchObject([
    { state: "accepted", files: [{ isAdopted: true, errors: 1, blocking: 0, errorsInReceipt: 1 }] },
  ]);
  const { result } = await juso("aggregate", "received", ...asked, "--out", "b");
  expect(result).toContain("1市町村を集計に入れました");
  expect(await juso("return", "received", ...asked, "--out", "c")).toMatchObject({ exit: 0 });
  expect(readdirSync(join(folder, "c/992011")).sort()).toEqual(["findings.xlsx", "notice.pdf"]);
  const notice = readPdfText(readFileSync(join(folder, "c/992011/notice.pdf"))).join("");
  expect(notice).toContain("提出物を受理しました");
  expect(notice).not.toContain("差戻し");
});
