import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entityFiles } from "./modules/entity-catalogue.ts";
import { compilerOptions, modelFiles, modelTags } from "./read-model.ts";
import { repositoryPath } from "./repository-path.ts";

const entities = entityFiles().map(({ path }) => path);
const sources = [...modelFiles, ...entities].map((path): [string, string] => [
  path,
  readFileSync(repositoryPath(path), "utf8"),
]);

/** What typescript-json-schema gets wrong without a word: maps lose their values, these tags replace the inferred type. */
const misread = /\bRecord<|@items\b|@type\b|@asType\b|\bbigint\b/;

test.each(sources)("%s holds nothing that typescript-json-schema misreads", (_, text) => {
  expect(text.match(misread)).toBeNull();
});

test("what is misread is recognised", () => {
  for (const text of ["a: Record<string, number>", "@items {}", "@type integer", "@asType integer", "a: bigint"]) {
    expect(text).toMatch(misread);
  }
  expect("@TJS-type integer").not.toMatch(misread);
});

test("the tags of the model are those the generator reads", () => {
  const known = new Set<string>([
    ...modelTags,
    "order",
    "title",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "TJS-type",
  ]);
  for (const [path, text] of sources) {
    const unread = [...text.matchAll(/^\s*\*\s@([\w-]+)/gm)]
      .map(([, tag]) => tag ?? "")
      .filter((tag) => !known.has(tag));
    expect(unread, path).toEqual([]);
  }
});

test("every number says whether it is whole: @TJS-type integer or @TJS-type number", () => {
  for (const [path, text] of sources.filter(([each]) => each.includes("/entities/"))) {
    const unsaid = [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n\s*(\w+)\??: number;/g)]
      .filter(([, doc]) => !/@TJS-type (integer|number)\n/.test(doc ?? ""))
      .map(([, , field]) => field);
    expect(unsaid, path).toEqual([]);
  }
});

test("no type of Node or of the browser reaches the model", () => {
  expect(compilerOptions.types).toEqual([]);
});
