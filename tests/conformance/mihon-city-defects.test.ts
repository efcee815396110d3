import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportFinding } from "@juso/model";
import { expect, test } from "vitest";
import { examplesFolder, validateExample } from "./example-folder.ts";

interface Expected extends Pick<ReportFinding, "ruleId" | "messageId" | "severity" | "location"> {
  readonly defect: string;
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(examplesFolder, "mihon-city-defects", name), "utf8")) as T;
}

/** What is compared: the code of the finding and the exact place, key by key. Words are not. */
function told({ ruleId, messageId, severity, location }: Omit<Expected, "defect">): string {
  const place = Object.entries(location).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${ruleId}/${messageId} ${severity} ${place.map(([key, value]) => `${key}=${value}`).join(" ")}`;
}

test("every defect gives exactly its findings: none is missing, none is extra", async () => {
  const { report } = await validateExample("mihon-city-defects/submission");
  const expected = await readJson<readonly Expected[]>("expected-findings.json");
  expect(report.findings.map(told).sort()).toEqual(expected.map(told).sort());
  expect(report.summary.accepted).toBe(false);
});

test("there are at least twenty defects, each with a name of its own, a title in both languages and a finding", async () => {
  const defects =
    await readJson<readonly { id: string; title: { ja: string; en: string }; files: readonly string[] }[]>(
      "defects.json",
    );
  const expected = await readJson<readonly Expected[]>("expected-findings.json");
  expect(defects.length).toBeGreaterThanOrEqual(20);
  expect(new Set(defects.map(({ id }) => id)).size).toBe(defects.length);
  for (const { id, title, files } of defects) {
    expect(title.ja && title.en && files.length > 0 && expected.some(({ defect }) => defect === id)).toBeTruthy();
  }
});
