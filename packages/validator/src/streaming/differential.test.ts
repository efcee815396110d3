import { type ByteSource, type EntityProfile, memorySource } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { readSubmission } from "@juso/tables";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SubmissionRun } from "../submission-run.ts";
import type { ValidationOptions, ValidationResult } from "../validation-options.ts";
import { randomTable, stormTable } from "./random-table.fixture.ts";

/** Without rules over several records every entity's table can be judged from its bytes. */
const recordRules = rules.filter(({ scope }) => scope === "record");

const options: ValidationOptions = {
  tool: { name: "juso", version: "0.1.0" },
  asOf: "2026-03-31",
  language: "ja",
  register: municipalityRegister,
  profiles: entityProfiles,
  codeLists,
  rules: recordRules,
  standardVersion: specVersion,
  specVersion,
  fiscalYear: 2025,
  showValues: true,
};

/** Validates with the engine, or record by record. */
async function validate(
  sources: readonly ByteSource[],
  isByBytes: boolean,
  change: Partial<ValidationOptions>,
): Promise<ValidationResult & { readonly taken: number }> {
  const all = { ...options, ...change };
  const run = new SubmissionRun(all, { rules: all.rules, skipped: [] });
  let taken = 0;
  const engine = run.csvEngine;
  const events = readSubmission(sources, {
    profiles: all.profiles,
    codeLists: all.codeLists,
    specVersion: all.standardVersion,
    specVersionOverride: specVersion,
    expectManifest: false,
    engineBytes: 0,
    ...(isByBytes
      ? {
          csvEngine: (table) => {
            const judged = engine(table);
            if (judged) taken += 1;
            return judged;
          },
        }
      : {}),
  });
  for await (const batch of events) for (const event of batch) run.take(event);
  return { ...run.finish(""), taken };
}

const sites = "拠点ID,拠点名,拠点の種類,実施する構成事業\nID-1,a,ltcCenter,ccsLtc\nID-2,b,ltcCenter,ccsLtc\n";

/** Entities whose references cannot be answered by what comes later. */
const judged = entityProfiles.filter(({ key }) => {
  const run = new SubmissionRun(options, { rules: recordRules, skipped: [] });
  run.take({ kind: "upcoming", entities: new Set([key]) });
  return run.judgesByBytes(key);
});

describe("a table that is judged from its bytes has the report of one that is read record by record", () => {
  it("and most entities are judged so", () => {
    expect(judged.length).toBeGreaterThan(25);
  });

  // The first rows are read record by record, to find the header; what covers the others need not cover the table.
  it("also when a column is wrong throughout but for the rows above", async () => {
    const text = `配置ID\n\nID-4\nTokyo 2\n${"ID-1\n".repeat(27)}`;
    const sources = (): readonly ByteSource[] => [memorySource("posting.csv", new TextEncoder().encode(text))];
    const fast = await validate(sources(), true, { maxFindings: 1000 });
    expect(fast.taken).toBe(1);
    expect(fast.report).toEqual((await validate(sources(), false, { maxFindings: 1000 })).report);
  });

  it.each(judged.map((profile): [string, EntityProfile] => [profile.key, profile]))("%s", async (_, profile) => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: randomTable(profile) }, { weight: 1, arbitrary: stormTable(profile) }),
        fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(65_536)),
        fc.constantFrom(0, 1, 3, 1000),
        fc.boolean(),
        async (text, pieceLength, maxFindings, withSites) => {
          const table = memorySource(`${profile.fileName}.csv`, new TextEncoder().encode(text), pieceLength);
          const others =
            withSites && profile.key !== "site" ? [memorySource("site.csv", new TextEncoder().encode(sites), 64)] : [];
          const fast = await validate([...others, table], true, { maxFindings });
          const slow = await validate([...others, table], false, { maxFindings });
          taken += fast.taken;
          expect(fast.report).toEqual(slow.report);
          expect([...fast.presentEntities]).toEqual([...slow.presentEntities]);
        },
      ),
      { numRuns: 40 },
    );
    expect(taken).toBeGreaterThan(10);
  });
});
