import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "./generated-files.ts";
import { commandResults } from "./json-schema/result-schema.ts";
import { repositoryPath } from "./repository-path.ts";
import { staleFiles } from "./stale-files.ts";
import { standardFolder } from "./standard-folder.ts";

const files = await generatedFiles();

describe("the committed generated files are those of `npm run generate`", () => {
  test.each([...files])("%s", (path, content) => {
    const committed = existsSync(repositoryPath(path)) ? readFileSync(repositoryPath(path)) : Buffer.of();
    expect(
      committed.equals(Buffer.from(content)),
      `${path} is not what the sources say; run \`npm run generate\` and commit the result`,
    ).toBe(true);
  });

  test("nothing is left of what is no longer generated", () => {
    expect(staleFiles(files, (folder) => readdirSync(repositoryPath(folder)))).toEqual([]);
  });
});

test("generating twice gives the same bytes", async () => {
  expect([...(await generatedFiles())]).toEqual([...files]);
});

test("every entity has every form of its own", () => {
  const names = (folder: string, ending: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(folder) && path.endsWith(ending) && !path.slice(folder.length).includes("/"))
      .map((path) => path.slice(folder.length, -ending.length));
  const profiles = names(`${standardFolder}/table-profiles/`, ".csv");
  expect(profiles.length).toBeGreaterThan(30);
  expect(names(`${standardFolder}/files/`, ".schema.json")).toEqual(profiles);
  expect(names(`${standardFolder}/`, ".schema.json").toSorted()).toEqual(
    [...profiles, ...commandResults.map(({ fileName }) => fileName), "manifest", "report"].toSorted(),
  );
});

test("the index names every published file, and nothing else", () => {
  const published = readdirSync(repositoryPath(standardFolder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(repositoryPath(standardFolder), join(parentPath, name)).replaceAll("\\", "/"),
    );
  const index = JSON.parse(`${files.get(`${standardFolder}/index.json`)}`);
  const paths = index.files.map(({ path }: { path: string }) => path);
  const unknown = "say in packages/codegen/src/published/standard-index.ts what the file is";
  expect(paths.toSorted(), unknown).toEqual(published.toSorted());
  const kinds = new Set(index.kinds.map(({ key }: { key: string }) => key));
  expect(new Set(index.files.map(({ kind }: { kind: string }) => kind))).toEqual(kinds);
});
