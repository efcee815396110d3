import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@juso/cli";
import { reportFormats } from "@juso/reporters";
import { documentValidators } from "@juso/schemas/validators";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = Object.keys(reportFormats);
const files = Object.entries(reportFormats).filter(([, { isText }]) => !isText);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-formats-"));
  cpSync(join(here, "validate-accepted/input"), join(folder, "in/A"), { recursive: true });
  cpSync(join(here, "validate-defective/input"), join(folder, "in/B"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);
const contents = (path: string) =>
  readdirSync(join(folder, path)).map((file) => [file, readFileSync(join(folder, path, file))]);

describe("every form of a report", () => {
  it.each(names)("%s ends with the same exit code and leaves the submission as it is", async (name) => {
    const before = contents("in/B");
    const { exit } = await juso("validate", "in/B", "--format", name, "--out", `one/${name}/r.x`);
    expect(exit).toBe(1);
    expect(readdirSync(join(folder, "one", name)).length).toBeGreaterThan(0);
    expect(contents("in/B")).toEqual(before);
  });

  it.each(names.filter((name) => name !== "text" && name !== "json"))(
    "%s of several submissions are files of their own in one folder",
    async (name) => {
      const { exit, result } = await juso("validate", "in", "--format", name, "--out", `all/${name}`);
      expect(exit).toBe(1);
      const written = readdirSync(join(folder, "all", name));
      expect(written.some((file) => file.startsWith("in_A-"))).toBe(true);
      expect(written.some((file) => file.startsWith("in_B-"))).toBe(true);
      for (const file of written) expect(result).toContain(file);
      const refused = await juso("validate", "in", "--format", name);
      expect([refused.exit, refused.result]).toEqual([2, ""]);
      expect(refused.notes).toContain("--out");
    },
  );

  it.each(names.filter((name) => name !== "text" && name !== "json"))(
    "%s of several submissions asks for a folder where --out names a file",
    async (name) => {
      const extensions = new Set(Object.values(reportFormats).map(({ extension }) => extension));
      for (const extension of [...extensions, "CSV"]) {
        const out = `file-${name}.${extension}`;
        const { exit, result, notes } = await juso("validate", "in", "--format", name, "--out", out);
        expect([out, exit, result]).toEqual([out, 2, ""]);
        expect(notes).toContain("--out");
        expect(existsSync(join(folder, out))).toBe(false);
      }
    },
  );

  it.each(files)("%s is a file: without --out one sentence says so", async (name) => {
    const { exit, result, notes } = await juso("validate", "in/B", "--format", name);
    expect([exit, result]).toEqual([2, ""]);
    expect(notes).toContain("--out");
  });
});

describe("--baseline", () => {
  it("says what was mended, what is new and what remains, in text and in JSON", async () => {
    await juso("validate", "in/B", "--format", "json", "--out", "before.json");
    const same = JSON.parse((await juso("validate", "in/B", "--format", "json", "--baseline", "before.json")).result);
    expect(documentValidators.report(same), JSON.stringify(documentValidators.report.errors)).toBe(true);
    const total = same.summary.errors + same.summary.warnings + same.summary.infos;
    expect(same.comparison).toMatchObject({ fixed: 0, new: 0, remaining: total });
    const clean = await juso("validate", "in/A", "--baseline", "before.json");
    expect(clean.result).toContain(`直ったもの ${total}件、新しいもの 0件、残っているもの 0件`);
    const english = await juso("validate", "in/A", "--baseline", "before.json", "--lang", "en");
    expect(english.result).toContain(`${total} mended, 0 new, 0 remaining`);
  });

  it("refuses what is no report, and several submissions, in one sentence", async () => {
    writeFileSync(join(folder, "no.json"), "[1]");
    writeFileSync(join(folder, "broken.json"), "{");
    for (const file of ["no.json", "broken.json", "absent.json", "in"]) {
      const { exit, result, notes } = await juso("validate", "in/B", "--baseline", file);
      expect([exit, result]).toEqual([2, ""]);
      expect(notes).toContain(`「${file}」`);
      expect(notes.trim().split("\n")).toHaveLength(1);
    }
    await juso("validate", "in/B", "--format", "json", "--out", "again.json");
    const { exit, notes } = await juso("validate", "in", "--baseline", "again.json");
    expect(exit).toBe(2);
    expect(notes).toContain("1つだけ");
  });
});

describe("colours", () => {
  const colour = "\u001b[";

  async function onTerminal(...args: readonly string[]): Promise<string> {
    let result = "";
    const io = { today: () => "2026-03-31", folder, isDebug: false, isColoured: true };
    const writeResult = (text: string): void => {
      result += text;
    };
    await run(args, { ...io, writeResult, writeNote: () => undefined });
    return result;
  }

  it("stand on a terminal only, and say nothing that the words do not", async () => {
    const coloured = await onTerminal("validate", "in/B");
    const plain = (await juso("validate", "in/B")).result;
    expect(coloured).toContain(colour);
    expect(plain).not.toContain(colour);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(await onTerminal("validate", "in/B", "--format", "json")).not.toContain(colour);
    await onTerminal("validate", "in/B", "--out", "coloured.txt");
    expect(readFileSync(join(folder, "coloured.txt"), "utf8")).not.toContain(colour);
  });
});
