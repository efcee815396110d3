import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const executable = join(root, "out", "portable", "juso");
const built = join(root, "apps", "cli", "dist", "juso.cjs");
const city = join(examplesFolder, "mihon-city");
const folder = mkdtempSync(join(tmpdir(), "juso-portable-"));
const minutes = 60_000;

beforeEach((context) => {
  if (!existsSync(executable)) context.skip("npm run portable was not run: the one executable file was not tried.");
  if (statSync(executable).mtimeMs < statSync(built).mtimeMs)
    context.skip("The executable file is older than the command line: npm run portable makes it anew.");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the executable, which finds no Node and no packages. @returns what it prints. */
function portable(...args: readonly string[]): string {
  const options = { cwd: folder, env: {}, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  return execFileSync(executable, args, { ...options, stdio: ["ignore", "pipe", "ignore"] });
}

function expectSameFolders(one: string, other: string): void {
  const names = readdirSync(join(folder, other));
  expect(readdirSync(join(folder, one))).toEqual(names);
  const read = (place: string, name: string): Buffer => readFileSync(join(folder, place, name));
  expect(names.filter((name) => !read(one, name).equals(read(other, name)))).toEqual([]);
}

test("the one executable file knows its version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "apps/cli/package.json"), "utf8"));
  expect(portable("--version")).toBe(`${version}\n`);
});

test(
  "it checks as the command line does, byte for byte",
  async () => {
    const { result } = await runJuso(folder, "validate", city, "--format", "json");
    expect(portable("validate", city, "--format", "json", "--as-of", "2026-03-31")).toBe(result);
  },
  2 * minutes,
);

test(
  "it makes all documents as the command line does, byte for byte",
  async () => {
    portable("export", "all", city, "--as-of", "2026-03-31", "--out", "one");
    await runJuso(folder, "export", "all", city, "--as-of", "2026-03-31", "--out", "other");
    expectSameFolders("one", "other");
    expect(readdirSync(join(folder, "one")).length).toBeGreaterThan(30);
  },
  4 * minutes,
);

test(
  "it converts to SQLite and writes templates as the command line does",
  async () => {
    portable("convert", city, "--to", "sqlite", "--out", "written/city.sqlite");
    portable("template", "--out", "written/entry.xlsx");
    await runJuso(folder, "convert", city, "--to", "sqlite", "--out", "expected/city.sqlite");
    await runJuso(folder, "template", "--out", "expected/entry.xlsx");
    expectSameFolders("written", "expected");
  },
  2 * minutes,
);
