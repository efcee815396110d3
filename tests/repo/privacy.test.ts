import { describe, expect, test } from "vitest";
import { readRepositoryFile, repositoryPaths } from "./repository-files.ts";

const texts = repositoryPaths()
  .filter((path) =>
    /\.(ts|mts|mjs|js|json|jsonl|md|csv|yml|yaml|toml|txt|html)$|(^|\/)[^./]+$|(^|\/)\.[a-z]+(rc|ignore|attributes)?$/.test(
      path,
    ),
  )
  .map((path) => ({ path, text: readRepositoryFile(path) }));

/** What must not leave the machine it was written on. Each with a text that has it. */
const traces: readonly (readonly [string, RegExp, string])[] = [
  [
    "a path of a machine",
    /(?<![\w.:/])\/(?:home|root|Users|work|tmp|private|var\/folders)\/[\w.-]/,
    ["", "home", "someone"].join("/"),
  ],
  ["a path of a Windows machine", /\b[A-Z]:\\Users\\/, ["C:", "Users", "someone"].join("\\")],
  [
    "the host of a package registry",
    /"resolved": *"https?:\/\/(?!registry\.npmjs\.org\/)|\bregistry *= *https?:/,
    `registry${"="}https://packages.example`,
  ],
  ["a local server", /\blocal(?:host):\d+|\b127\.0\.0\.1\b/, ["local", "host:4873"].join("")],
  [
    "a private key or a token",
    /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bnpm_[A-Za-z0-9]{36}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b/,
    ["-----BEGIN", "PRIVATE KEY-----"].join(" "),
  ],
];

describe("no file holds", () => {
  test("and there are files to look at", () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test.each(traces)("%s", (_, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
