import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildResult, build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** Kilobytes, gzipped. What is loaded before a file is looked at, and all that a validation may ever load. */
const limits = { entry: 150, all: 400 };

const resolveDir = fileURLToPath(new URL("..", import.meta.url));

/** A program of a page, bundled for a browser: a module of Node anywhere in it fails the build. */
function bundle(contents: string) {
  return build({
    stdin: { contents, resolveDir },
    bundle: true,
    splitting: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    conditions: ["@juso/source"],
    outdir: "out",
    logLevel: "silent",
  });
}

describe("what a browser loads to validate", () => {
  let made: BuildResult<{ write: false; metafile: true }>;
  beforeAll(async () => {
    made = await bundle('export { fromBlobs, fromRecords, validate } from "@juso/validator";');
  });
  const kilobytes = (contents: Uint8Array) => Math.ceil(gzipSync(contents).length / 1000);

  it("holds no library that only other work needs", () => {
    const inputs = Object.keys(made.metafile.inputs);
    expect(inputs.filter((path) => /node_modules\/(zod|exceljs|pdfmake|ajv)\//.test(path))).toEqual([]);
    expect(inputs.filter((path) => path.includes("schemas/dist/validators.js"))).toEqual([]);
    expect(inputs.some((path) => path.includes("node_modules/"))).toBe(true);
  });

  it("stays small", () => {
    const entry = made.outputFiles.find(({ path }) => path.endsWith("stdin.js"))!;
    expect(kilobytes(entry.contents)).toBeLessThanOrEqual(limits.entry);
    const all = made.outputFiles.reduce((sum, { contents }) => sum + kilobytes(contents), 0);
    expect(all).toBeLessThanOrEqual(limits.all);
    expect(all).toBeGreaterThan(limits.entry);
  });

  it("cannot be built with the entry for Node, so that a module of Node would be noticed", async () => {
    await expect(bundle('export { fromFiles } from "@juso/validator/node";')).rejects.toThrow(/node:/);
  });
});
