import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeIntakeSubmission } from "../../benchmarks/intake-submission.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const city = join(root, "examples", "mihon-city");
const asOf = ["--as-of", "2026-03-31"];

let place: string;
let cli: string;
let cacheFile: string;
let cache: Buffer;

/** A copy of the built command line, whose script and cache can be spoiled. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "juso-script-"));
  cli = join(place, "cli");
  for (const name of ["bin", "dist", "package.json"])
    cpSync(join(root, "apps/cli", name), join(cli, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"), "junction");
  cacheFile = join(cli, "dist", "juso.cache");
  cache = readFileSync(cacheFile);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function node(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: place,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

const juso = (...words: readonly string[]): ReturnType<typeof node> => node(join(cli, "bin", "juso.mjs"), ...words);

/** Whether V8 took the cache. */
function isCached(): boolean {
  const opener = pathToFileURL(join(cli, "bin", "open-script.mjs")).href;
  const { stdout, stderr } = node(
    "--input-type=module",
    "--eval",
    `import { openScript } from "${opener}"; process.stdout.write(String(openScript().isCached));`,
  );
  expect(stderr).toBe("");
  return stdout === "true";
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x5a, at);
  return copy;
}

describe("the command line as one script", () => {
  it("starts from the cache that was built with it", () => {
    expect(isCached(), "built by another Node? npm run build -- --force").toBe(true);
  });

  it("is ASCII, so that it can be read a byte a character", () => {
    const bytes = readFileSync(join(cli, "dist", "juso.cjs"));
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  it("says and writes in every case what the modules do", () => {
    const outcomes = ["bin/open-script.mjs", "dist/main.js"].map((file) => {
      const out = join(place, "out");
      rmSync(out, { recursive: true, force: true });
      const driver = join(import.meta.dirname, "run-cli-cases.fixture.mjs");
      const { status, stdout, stderr } = node(driver, join(cli, file), join(root, "tests", "cli"), out);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    });
    const [script = {}, modules = {}] = outcomes;
    expect(Object.keys(script).length).toBeGreaterThan(20);
    expect(script).toEqual(modules);
  });

  it("reads a large table on several threads", async () => {
    const folder = join(place, "large");
    await writeIntakeSubmission(folder, city, { rows: 200_000, kind: "clean" });
    const worker = join(cli, "bin", "table-worker.js");
    const text = readFileSync(worker, "utf8");
    const mark = join(place, "thread-has-loaded");
    writeFileSync(
      worker,
      `import { writeFileSync } from "node:fs";\n${text}writeFileSync(${JSON.stringify(mark)}, "");\n`,
    );
    try {
      const { status, stdout, stderr } = juso("validate", folder, "--format", "json", ...asOf);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
      expect(existsSync(mark)).toBe(true);
    } finally {
      writeFileSync(worker, text);
    }
  });

  const commands = [
    ["validate", join(root, "examples/mihon-city-defects/submission"), "--lang", "en", ...asOf],
    ["grant", "calculate", city, "--steps", ...asOf],
    ["rules", "--coverage", "--format", "csv"],
    ["validate", "nothing-here"],
  ];
  let outcomes: readonly ReturnType<typeof node>[] | undefined;
  /** What they do with the cache as it was built. */
  const expected = (): readonly ReturnType<typeof node>[] => {
    outcomes ??= commands.map((words) => juso(...words));
    return outcomes;
  };

  it.each([
    ["a byte of the cache is another", () => writeFileSync(cacheFile, flipped(cache, cache.length >> 1))],
    ["the cache is cut off", () => writeFileSync(cacheFile, cache.subarray(0, 1000))],
    ["the cache is absent", () => rmSync(cacheFile)],
  ])("does the same when %s", (_, spoil) => {
    expected();
    try {
      spoil();
      expect(isCached()).toBe(false);
      expect(commands.map((words) => juso(...words))).toEqual(expected());
    } finally {
      writeFileSync(cacheFile, cache);
    }
  });

  it("takes no cache of another script, however alike", () => {
    const script = join(cli, "dist", "juso.cjs");
    const text = readFileSync(script, "latin1");
    writeFileSync(script, text.replace("juso", "JUSO"));
    expect(isCached()).toBe(false);
    writeFileSync(script, text);
    expect(isCached()).toBe(true);
  });

  it("leaves its work to the modules where it is absent", () => {
    const before = expected();
    rmSync(join(cli, "dist", "juso.cjs"));
    expect(commands.map((words) => juso(...words))).toEqual(before);
    expect(existsSync(join(cli, "dist", "juso.cjs"))).toBe(false);
  });

  it("comes with the licences of the packages in it", () => {
    const licences = readFileSync(join(cli, "dist", "third-party-licences.txt"), "utf8");
    const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+, /gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(["@noble/hashes", "@zip.js/zip.js", "commander", "saxes", "zod"]));
  });
});
