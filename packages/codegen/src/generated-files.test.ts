import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "./generated-files.ts";
import { repositoryPath } from "./repository-path.ts";
import { commandResults } from "./result-schema.ts";
import { staleFiles } from "./stale-files.ts";

const files = generatedFiles();

describe("the committed generated files are those of `npm run generate`", () => {
  test.each([...files])("%s", (path, text) => {
    const committed = existsSync(repositoryPath(path)) ? readFileSync(repositoryPath(path), "utf8") : "";
    expect(
      committed === text,
      `${path} is not what the sources say; run \`npm run generate\` and commit the result`,
    ).toBe(true);
  });

  test("nothing is left of what is no longer generated", () => {
    expect(staleFiles(files, (folder) => readdirSync(repositoryPath(folder)))).toEqual([]);
  });
});

test("generating twice gives the same bytes", () => {
  expect([...generatedFiles()]).toEqual([...files]);
});

test("every entity has a schema and a table profile", () => {
  const names = (folder: string, ending: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .map((path) => path.slice(folder.length, -ending.length));
  const profiles = names("schemas/v1/table-profiles/", ".csv");
  expect(profiles.length).toBeGreaterThan(30);
  expect(names("schemas/v1/", ".schema.json").toSorted()).toEqual(
    [...profiles, ...commandResults.map(({ fileName }) => fileName), "manifest", "report"].toSorted(),
  );
});
