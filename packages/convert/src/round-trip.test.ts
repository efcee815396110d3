import type { ByteSource, EntityKey } from "@juso/model";
import { entityProfiles, specVersion } from "@juso/schemas";
import { validators } from "@juso/schemas/validators";
import { isDatabase } from "@juso/tables";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormName } from "./conversion-forms.ts";
import { convert, standard, submission, textOf } from "./convert.fixture.ts";
import { databaseSources } from "./sqlite/database-sources.ts";
import { validTables } from "./valid-records.fixture.ts";

/** Every table named, confidential ones too. */
const every = new Set(entityProfiles.map(({ key }) => key));

/** Converts what was made on and on; a database is read as the files that it stands for. */
async function through(
  sources: readonly ByteSource[],
  ways: readonly (readonly [to: FormName, encoding?: "cp932"])[],
): Promise<readonly ByteSource[]> {
  let current = sources;
  for (const [to, encoding] of ways) {
    const { outcome, files } = await convert(current, to, {
      only: every,
      ...(encoding === undefined ? {} : { encoding }),
    });
    if (outcome.kind !== "converted") throw new Error(`${to}: ${JSON.stringify(outcome).slice(0, 2000)}`);
    const [first] = files;
    current = first && (await isDatabase(first)) ? (await databaseSources(first, standard.profiles)).sources : files;
  }
  return current;
}

async function recordsOf(files: readonly ByteSource[]): Promise<Readonly<Record<string, unknown>>> {
  const all: Record<string, unknown> = {};
  for (const { fileName, key } of entityProfiles) {
    if (files.some(({ name }) => name === `${fileName}.json`))
      all[key] = JSON.parse(await textOf(files, `${fileName}.json`));
  }
  return all;
}

describe("a random valid record of every entity", () => {
  test.each([
    ["UTF-8", false, [["csv"], ["xlsx"], ["sqlite"], ["jsonl"], ["json"]]],
    ["CP932", true, [["csv", "cp932"], ["xlsx"], ["sqlite"], ["csv", "cp932"], ["json"]]],
  ] as const)(
    "is the same after json → csv (%s) → xlsx → sqlite → json",
    async (_, isCp932, ways) => {
      await fc.assert(
        fc.asyncProperty(validTables(isCp932), async (tables) => {
          for (const [key, records] of Object.entries(tables)) {
            const isValid = validators[key as EntityKey];
            for (const record of records)
              if (!isValid(record)) throw new Error(`${key}: ${JSON.stringify(isValid.errors)}`);
          }
          const about = { author: "福祉課", x_more: { a: [1] } };
          const files = await through(submission(tables, about), ways);
          expect(await recordsOf(files)).toEqual(tables);
          expect(JSON.parse(await textOf(files, "manifest.json"))).toMatchObject({
            specVersion,
            municipalityCode: "992011",
            fiscalYear: 2025,
            level: "p0",
            author: "福祉課",
          });
        }),
        { numRuns: 4, seed: 20_261_128, endOnFailure: true },
      );
    },
    300_000,
  );
});
