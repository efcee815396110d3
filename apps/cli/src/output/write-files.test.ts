import { spawnSync } from "node:child_process";
import { link, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JusoError } from "@juso/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PendingFile } from "./pending-file.ts";
import { removeTemporaryFiles } from "./temporary-files.ts";
import { writeFiles } from "./write-files.ts";

const notForced = { force: false, inputs: new Set<string>() };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "juso-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(JusoError);
  return (error as JusoError).code;
}

describe("writeFiles", () => {
  it("writes all files, makes folders, and leaves nothing temporary", async () => {
    await writeFiles(
      folder,
      [
        { path: "a/b.txt", content: "1" },
        { path: "c.bin", content: Uint8Array.of(1, 2) },
      ],
      notForced,
    );
    expect(await readFile(join(folder, "a/b.txt"), "utf8")).toBe("1");
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", join("a", "b.txt"), "c.bin"]);
  });

  it("never writes over a folder, forced or not", async () => {
    for (const force of [false, true]) {
      expect(await codeOf(writeFiles(folder, [{ path: ".", content: "1" }], { force, inputs: new Set() }))).toBe(
        "output-not-writable",
      );
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("writes none when one exists, unless forced", async () => {
    await writeFile(join(folder, "old.txt"), "old");
    const files = [
      { path: "new.txt", content: "new" },
      { path: "old.txt", content: "new" },
    ];
    expect(await codeOf(writeFiles(folder, files, notForced))).toBe("output-exists");
    expect(await readdir(folder)).toEqual(["old.txt"]);
    await writeFiles(folder, files, { force: true, inputs: new Set() });
    expect(await readFile(join(folder, "old.txt"), "utf8")).toBe("new");
  });

  it("refuses a folder that is a file, and takes back what it began", async () => {
    await writeFile(join(folder, "file"), "");
    const files = [
      { path: "first.txt", content: "1" },
      { path: "file/second.txt", content: "2" },
    ];
    expect(await codeOf(writeFiles(folder, files, { force: true, inputs: new Set() }))).toBe("output-not-writable");
    expect(await readdir(folder)).toEqual(["file"]);
  });
});

describe("what is never replaced", () => {
  const forced = { force: true, inputs: new Set<string>() };
  const one = [{ path: "target", content: "new" }];

  it.each([
    ["a link to a file", () => symlink("kept", join(folder, "target"))],
    ["a link to nothing", () => symlink("nowhere", join(folder, "target"))],
  ])("%s: not without force, and not with it", async (_, make) => {
    await writeFile(join(folder, "kept"), "kept");
    await make();
    expect(await codeOf(writeFiles(folder, one, notForced))).toBe("output-exists");
    expect(await codeOf(writeFiles(folder, one, forced))).toBe("output-not-writable");
    expect((await lstat(join(folder, "target"))).isSymbolicLink()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["kept", "target"]);
    expect(await readFile(join(folder, "kept"), "utf8")).toBe("kept");
  });

  it("a pipe", async () => {
    spawnSync("mkfifo", [join(folder, "target")]);
    expect(await codeOf(writeFiles(folder, one, forced))).toBe("output-not-writable");
    expect((await lstat(join(folder, "target"))).isFIFO()).toBe(true);
  });

  it("an input, under whatever name", async () => {
    await writeFile(join(folder, "input"), "input");
    await link(join(folder, "input"), join(folder, "target"));
    const inputs = new Set([join(folder, "input")]);
    expect(await codeOf(writeFiles(folder, one, { force: true, inputs }))).toBe("output-exists");
    expect(await readFile(join(folder, "input"), "utf8")).toBe("input");
    await rm(join(folder, "target"));
    await writeFiles(folder, one, { force: true, inputs });
    expect(await readFile(join(folder, "target"), "utf8")).toBe("new");
  });

  it("the permissions of a file", async () => {
    await writeFile(join(folder, "target"), "old", { mode: 0o600 });
    await writeFiles(folder, one, forced);
    expect((await lstat(join(folder, "target"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, "target"), "utf8")).toBe("new");
  });
});

describe("PendingFile", () => {
  const temporaryName = async (): Promise<string> => {
    const pending = await PendingFile.begin(folder, "target", notForced);
    const [name] = await readdir(folder);
    await pending.abandon();
    return name!;
  };

  it("has a temporary name that nobody can foresee, and takes it back", async () => {
    const names = [await temporaryName(), await temporaryName()];
    expect(names[0]).not.toBe(names[1]);
    for (const name of names) expect(name).not.toContain(String(process.pid));
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken back by a process that ends", async () => {
    await PendingFile.begin(folder, "target", notForced);
    expect(await readdir(folder)).toHaveLength(1);
    removeTemporaryFiles();
    expect(await readdir(folder)).toEqual([]);
  });

  it("looks again before it replaces", async () => {
    const pending = await PendingFile.begin(folder, "target", notForced);
    await pending.write("new");
    await pending.close();
    await writeFile(join(folder, "target"), "came in between");
    expect(() => pending.commit()).toThrow(JusoError);
    await pending.abandon();
    expect(await readFile(join(folder, "target"), "utf8")).toBe("came in between");
  });
});
