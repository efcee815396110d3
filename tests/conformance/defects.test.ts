import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportFinding } from "@juso/model";
import { describe, expect, test } from "vitest";
import { examplesFolder, validateExample } from "./example-folder.ts";

interface Expected extends Pick<ReportFinding, "ruleId" | "messageId" | "severity" | "location"> {
  readonly defect: string;
}

interface Named {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly files: readonly string[];
}

async function readJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(examplesFolder, folder, name), "utf8")) as T;
}

/** What is compared: the code of the finding and the exact place, key by key. Words are not. */
function told({ ruleId, messageId, severity, location }: Omit<Expected, "defect">): string {
  const place = Object.entries(location).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${ruleId}/${messageId} ${severity} ${place.map(([key, value]) => `${key}=${value}`).join(" ")}`;
}

describe.each([
  ["mihon-city-defects", 60],
  ["mihonkawa-town-defects", 5],
])("%s", (folder, least) => {
  test("gives exactly the findings of its defects: none is missing, none is extra", async () => {
    const { report } = await validateExample(`${folder}/submission`);
    const expected = await readJson<readonly Expected[]>(folder, "expected-findings.json");
    expect(report.findings.map(told).sort()).toEqual(expected.map(told).sort());
    expect(report.summary.accepted).toBe(false);
  });

  test(`has at least ${least} defects, each with a name of its own, a title in both languages and a finding`, async () => {
    const defects = await readJson<readonly Named[]>(folder, "defects.json");
    const expected = await readJson<readonly Expected[]>(folder, "expected-findings.json");
    expect(defects.length).toBeGreaterThanOrEqual(least);
    expect(new Set(defects.map(({ id }) => id)).size).toBe(defects.length);
    for (const { id, title, files } of defects) {
      expect(title.ja && title.en && files.length > 0 && expected.some(({ defect }) => defect === id)).toBeTruthy();
    }
  });
});
