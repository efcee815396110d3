import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandList } from "@juso/cli/commands";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJuso } from "./run-juso.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const city = "examples/mihon-city";
/** What is printed, and the schema that says so; `{out}` is a folder in which `template.xlsx` and `sent.zip` lie. */
const commands: readonly (readonly [schema: string, args: readonly string[]])[] = [
  ["grant-result", ["grant", "calculate", city, "--document", "change"]],
  ["indicator-table", ["indicators", city]],
  ["case-list", ["cases", city]],
  ["rule-list", ["rules"]],
  ["requirement-coverage", ["rules", "--coverage"]],
  ["report", ["validate", city]],
  ["manifest-outcome", ["manifest", "tests/cli/manifest-check-stale/input", "--check"]],
  ["parameter-list", ["grant", "parameters"]],
  ["parameter-form", ["grant", "parameters", "--year", "2027", "--out", "{out}/form.json"]],
  ["workbook-difference-list", ["export", "verify", "{out}/template.xlsx"]],
  ["aggregate-outcome", ["aggregate", "{out}/sent", "--fiscal-year", "2025", "--out", "{out}/roll-up"]],
  ["receipt-check", ["receipt", "verify", "{out}/sent.zip"]],
  ["package-comparison", ["compare", "{out}/sent.zip", "{out}/sent.zip"]],
  ["diagnosis", ["diagnose", city]],
];

let out: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), "juso-json-"));
  expect((await runJuso(root, "template", "--out", join(out, "template.xlsx"))).exit).toBe(0);
  expect((await runJuso(root, "package", city, "--out", join(out, "sent.zip"))).exit).toBe(0);
  cpSync(join(out, "sent.zip"), join(out, "sent", "992011.zip"));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe("the JSON of a command is what its published schema says", () => {
  test.each(commands)("%s", async (name, args) => {
    const schema = JSON.parse(readFileSync(new URL(`../../schemas/v1/${name}.schema.json`, import.meta.url), "utf8"));
    const validate = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } }).compile(schema);
    const given = args.map((arg) => arg.replaceAll("{out}", out));
    const { result } = await runJuso(root, ...given, "--format", "json");
    // A command that writes a folder prints its JSON.
    const file = given.indexOf("--out");
    const printed: unknown = JSON.parse(
      !given[file + 1]?.endsWith(".json") ? result : readFileSync(given[file + 1]!, "utf8"),
    );
    validate(printed);
    expect(validate.errors).toBeNull();
    const spoilt = Array.isArray(printed) ? printed.map(withoutFirstKey) : withoutFirstKey(printed);
    expect(validate(spoilt)).toBe(false);
  });

  test("for every command that prints JSON", () => {
    const printing = commandList.filter(
      ({ options: { format } }) => format?.kind === "choice" && format.choices.includes("json"),
    );
    const held = commands.map(([, args]) => args.join(" "));
    const missing = printing
      .map(({ name }) => name.join(" "))
      .filter((name) => !held.some((line) => line.startsWith(name)));
    expect(missing).toEqual([]);
  });
});

/** What is required cannot be left out: the first key of every result is. */
function withoutFirstKey(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).slice(1));
}
