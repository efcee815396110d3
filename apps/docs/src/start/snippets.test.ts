import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@juso/cli";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryText } from "../load-history.ts";
import { commandSnippets, programSnippets, programText } from "./snippets.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "juso-snippets-"));

beforeAll(() => symlinkSync(join(root, "examples"), join(folder, "examples"), "junction"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(commandSnippets))("%s does what the page says", async (_, { words, exit, shows, makes }) => {
  let result = "";
  const code = await run(words, {
    writeResult: (text) => {
      result += text;
    },
    writeNote: () => undefined,
    today: () => "2026-11-30",
    folder,
    isDebug: false,
  });
  expect(code).toBe(exit);
  expect(result).toContain(shows ?? "");
  expect(makes === undefined || existsSync(join(folder, makes))).toBe(true);
  expect(shows ?? makes, "a snippet says what comes of it").toBeDefined();
});

test("the programs are those that the tests of their packages run", () => {
  // packages/validator/src/public-api.test.ts runs every block of that read-me file.
  expect(programText(programSnippets.validateFolder)).toContain("fromFiles");
  const text = `${programText(programSnippets.checkRecord)}
if (isSite({}) || !isSite.errors?.length) process.exit(1);`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", text], { cwd: join(root, "schemas") });
});

test("the scripts that the developers' page names exist", () => {
  const { scripts } = JSON.parse(repositoryText("package.json")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const name of ["start", "fix", "check"]) expect(scripts).toHaveProperty(name);
  expect(existsSync(join(root, "packages/rules"))).toBe(true);
});
