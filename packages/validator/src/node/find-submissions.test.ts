import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JusoError } from "@juso/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSubmission, findSubmissions } from "./find-submissions.ts";
import { fromFiles } from "./from-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-find-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name.endsWith("manifest.json") ? "{}" : "x");
  }
}

/** Path → names of the files. */
async function found(...paths: readonly string[]) {
  const { submissions } = await findSubmissions(folder, paths);
  return Object.fromEntries(submissions.map(({ path, sources }) => [path, sources.map(({ name }) => name)]));
}

async function refusal(...paths: readonly string[]): Promise<JusoError> {
  const error: unknown = await findSubmission(folder, paths).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(JusoError);
  return error as JusoError;
}

describe("one submission", () => {
  const names = ["a/b.csv", "manifest.json", "z.csv"];
  beforeEach(() =>
    write("in/z.csv", "in/a/b.csv", "in/manifest.json", "in/~$plan.xlsx", "in/.DS_Store", "in/Thumbs.db"),
  );

  it("is a folder, in the order of the names and without what desktops leave behind", async () => {
    expect(await found("in")).toEqual({ in: names });
    expect(await found("in/")).toEqual({ "in/": names });
  });

  it("is a manifest named alone, for its folder", async () => {
    expect(await found("in/manifest.json")).toEqual({ "in/manifest.json": names });
  });

  it("is everything in a folder named one by one, also the folders in it", async () => {
    expect(await found("in/a", "in/manifest.json", "in/z.csv")).toEqual({ in: names });
    expect(await found("in/z.csv", "in/manifest.json")).toEqual({ in: ["manifest.json", "z.csv"] });
  });

  it("is files that are named for entities, wherever they stand", async () => {
    write("one/case.csv", "two/plan.csv");
    expect(await found("one/case.csv", "two/plan.csv")).toEqual({ one: ["case.csv", "plan.csv"] });
    expect(await found("one/case.csv")).toEqual({ "one/case.csv": ["case.csv"] });
  });

  it("counts once when it is named twice", async () => {
    expect(await found("in", "./in/", "in")).toEqual({ in: names });
  });

  it("gives the bytes as a stream and in slices, also past the end", async () => {
    writeFileSync(join(folder, "case.csv"), "0123456789");
    const [source] = await fromFiles(join(folder, "case.csv"));
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    expect(source!.size).toBe(10);
    expect(text(await source!.slice(2, 5))).toBe("234");
    expect(text(await source!.slice(8, 99))).toBe("89");
    let streamed = "";
    for await (const chunk of source!.stream()) streamed += text(chunk);
    expect(streamed).toBe("0123456789");
  });
});

describe("several submissions", () => {
  beforeEach(() =>
    write("in/A/manifest.json", "in/A/case.csv", "in/B/manifest.json", "in/B/case.csv", "in/roster.csv"),
  );
  const both = { "in/A": ["case.csv", "manifest.json"], "in/B": ["case.csv", "manifest.json"] };

  it("are found in their folder, or named one by one, as a shell expands names", async () => {
    expect(await found("in")).toEqual(both);
    expect(await found("in/A", "in/B")).toEqual(both);
    expect(await found("in/A", "in/B", "in/roster.csv")).toMatchObject(both);
    expect(Object.values(await found("in/A/manifest.json", "in/B/manifest.json"))).toEqual(Object.values(both));
    expect((await findSubmissions(folder, ["in"])).others).toEqual(["in/roster.csv"]);
  });

  it("are zips of one name in two folders, and tables of one entity", async () => {
    write("in/A/x.zip", "in/B/x.zip", "C/case.csv", "D/case.csv");
    expect(await found("in/A/x.zip", "in/B/x.zip")).toEqual({ "in/A/x.zip": ["x.zip"], "in/B/x.zip": ["x.zip"] });
    expect(await found("C/case.csv", "D/case.csv")).toEqual({ "C/case.csv": ["case.csv"], "D/case.csv": ["case.csv"] });
    expect(await found("C", "D")).toEqual({ C: ["case.csv"], D: ["case.csv"] });
  });

  it("are refused where one is wanted, by name", async () => {
    const { code, text } = await refusal("in");
    expect(code).toBe("usage");
    for (const name of ["in/A", "in/B"]) for (const words of [text.ja, text.en]) expect(words).toContain(name);
  });

  it("do not fall with a path that is not there", async () => {
    const { submissions, failures } = await findSubmissions(folder, ["in", "none"]);
    expect(submissions).toHaveLength(2);
    expect(failures.map(({ path, error }) => [path, error.code])).toEqual([["none", "input-not-found"]]);
  });
});

describe("paths that cannot be used", () => {
  it("each have their sentence", async () => {
    symlinkSync("nowhere", join(folder, "dangling"));
    symlinkSync("loop", join(folder, "loop"));
    mkdirSync(join(folder, "empty"));
    spawnSync("mkfifo", [join(folder, "pipe")]);
    const sentences = new Set<string>();
    for (const path of ["none", "dangling", "loop", "empty", "pipe"]) {
      const { code, text } = await refusal(path);
      expect([path, code]).toEqual([path, "input-not-found"]);
      sentences.add(text.ja.replace(path, ""));
    }
    expect(sentences.size).toBe(5);
    expect((await refusal("")).code).toBe("usage");
    expect((await refusal()).code).toBe("usage");
  });

  it("of one name are refused inside one submission", async () => {
    write("a/x.csv", "b/x.csv");
    expect((await refusal("a/x.csv", "b/x.csv")).code).toBe("usage");
  });
});

it("what cannot be read in a folder is told by its place, and the rest is read", async () => {
  write("in/case.csv", "in/sub/plan.csv");
  symlinkSync("nowhere", join(folder, "in/dangling.csv"));
  symlinkSync("loop.csv", join(folder, "in/loop.csv"));
  symlinkSync("..", join(folder, "in/up"));
  symlinkSync("case.csv", join(folder, "in/linked.csv"));
  spawnSync("mkfifo", [join(folder, "in/pipe.csv")]);
  // 相談 as Windows writes it.
  writeFileSync(Buffer.concat([Buffer.from(join(folder, "in/")), Buffer.from([0x91, 0x8a, 0x92, 0x6b])]), "x");
  const { sources } = await findSubmission(folder, ["in"]);
  expect(sources.map(({ name, obstacle }) => `${name} ${obstacle ?? ""}`.trim())).toEqual([
    "case.csv",
    "dangling.csv danglingLink",
    "linked.csv",
    "loop.csv linkLoop",
    "pipe.csv notAFile",
    "sub/plan.csv",
    "up linkToFolder",
    "相談 nameNotUtf8",
  ]);
});
