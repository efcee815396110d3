import { builtInParameters, type ParameterSet } from "@juso/grant";
import { memorySource } from "@juso/model";
import { validate } from "@juso/validator";
import { expect, test } from "vitest";
import { readFolder } from "./example-folder.ts";

/** What is said of the city when some words of a table are others, the budget lines unless named, or some parameters. */
async function findings(
  replace: readonly (readonly [string, string])[],
  { parameters, table = "budget-line.csv" }: { readonly table?: string; readonly parameters?: ParameterSet } = {},
): Promise<readonly string[]> {
  const files = await readFolder("mihon-city");
  const sources = [...files].map(([name, bytes]) => {
    if (name !== table) return memorySource(name, bytes);
    const text = replace.reduce((words, [from, to]) => {
      expect(words).toContain(from);
      return words.replace(from, to);
    }, new TextDecoder().decode(bytes));
    return memorySource(name, new TextEncoder().encode(text));
  });
  const { report } = await validate(sources, { asOf: "2026-04-09", parameters });
  expect(report.skipped.filter(({ ruleId }) => ruleId.startsWith("budget-line"))).toEqual([]);
  // The hash of the changed file is not that of the manifest.
  const found = report.findings.filter(({ ruleId }) => ruleId !== "file-hash-matches");
  return found.map(({ ruleId, messageId, location }) => `${ruleId} ${messageId} ${location.field}`);
}

test("what export compares with the calculation is compared before: the transfer and the grants that are asked for", async () => {
  expect(await findings([])).toEqual([]);
  expect(await findings([["34216183", "34200000"]])).toEqual(["budget-line-ltc-transfer-agrees differs relatedYen"]);
  expect(await findings([["123222536,123222536,", "123222536,123222000,"]])).toEqual([
    "budget-line-national-grant-agrees differs relatedYen",
  ]);
  expect(await findings([["54438405", "53911784"]])).toEqual([
    "budget-line-prefectural-grant-agrees differs relatedYen",
  ]);
});

test("it is compared with the amounts that the parameters of the year come to, where they are given", async () => {
  const entries = builtInParameters.entries.map((entry) =>
    entry.key === "rate.N5-kosodate" ? { ...entry, value: "1/2" } : entry,
  );
  expect(await findings([], { parameters: builtInParameters })).toEqual([]);
  expect(await findings([], { parameters: { ...builtInParameters, entries } })).toEqual([
    "budget-line-national-grant-agrees differs relatedYen",
  ]);
});

test("amounts that the calculation refuses are an error of the application", async () => {
  expect(await findings([["2380000", "238000000"]], { table: "impact-amount.csv" })).toContain(
    "grant-document-amounts-may-be-filed refused documentKind",
  );
});
