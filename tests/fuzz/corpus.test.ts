import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeInput } from "./judge-input.ts";
import type { InputTarget } from "./submission-files.ts";

/** Inputs that once failed: a folder each, with its files and `what.json`, which says what was wrong. */
const folder = join(import.meta.dirname, "corpus");
const names = readdirSync(folder);

/** What `what.json` says. */
interface PastFailure {
  readonly what: string;
  readonly target: InputTarget;
}

/** The options of a validation are drawn by this number: one run in each language, with values and without. */
const draws = [0, 1, 2, 3, 4, 5];

describe("past failures", () => {
  test.each(names)("%s", async (name) => {
    const { what, target }: PastFailure = JSON.parse(readFileSync(join(folder, name, "what.json"), "utf8"));
    expect(what).toMatch(/\.$/);
    const files = new Map(
      readdirSync(join(folder, name))
        .filter((file) => file !== "what.json")
        .map((file) => [file, new Uint8Array(readFileSync(join(folder, name, file)))]),
    );
    const input = { target, files, entities: [], story: [name], isSecretAtHome: true };
    for (const draw of draws) expect(await judgeInput(input, 1, draw), what).toEqual([]);
  });
});
