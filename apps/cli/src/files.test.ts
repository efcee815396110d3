import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JusoError } from "@juso/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSubmission } from "./open-submission.ts";
import { writeFiles } from "./write-files.ts";

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
      false,
    );
    expect(await readFile(join(folder, "a/b.txt"), "utf8")).toBe("1");
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", join("a", "b.txt"), "c.bin"]);
  });

  it("never writes over a folder, forced or not", async () => {
    for (const force of [false, true]) {
      expect(await codeOf(writeFiles(folder, [{ path: ".", content: "1" }], force))).toBe("output-not-writable");
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("writes none when one exists, unless forced", async () => {
    await writeFile(join(folder, "old.txt"), "old");
    const files = [
      { path: "new.txt", content: "new" },
      { path: "old.txt", content: "new" },
    ];
    expect(await codeOf(writeFiles(folder, files, false))).toBe("output-exists");
    expect(await readdir(folder)).toEqual(["old.txt"]);
    await writeFiles(folder, files, true);
    expect(await readFile(join(folder, "old.txt"), "utf8")).toBe("new");
  });

  it("refuses a folder that is a file, and takes back what it began", async () => {
    await writeFile(join(folder, "file"), "");
    const files = [
      { path: "first.txt", content: "1" },
      { path: "file/second.txt", content: "2" },
    ];
    expect(await codeOf(writeFiles(folder, files, true))).toBe("output-not-writable");
    expect(await readdir(folder)).toEqual(["file"]);
  });
});

describe("openSubmission", () => {
  it("lists a folder by name, with folders inside and without what desktops leave behind", async () => {
    const strays = ["~$plan.xlsx", ".DS_Store", "Thumbs.db"];
    await writeFiles(
      folder,
      ["z.csv", "a/b.csv", "manifest.json", ...strays].map((path) => ({ path, content: path })),
      false,
    );
    const names = ["a/b.csv", "manifest.json", "z.csv"];
    expect((await openSubmission(folder, ["."])).map(({ name }) => name)).toEqual(names);
    expect((await openSubmission(folder, ["manifest.json"])).map(({ name }) => name)).toEqual(names);
    const given = await openSubmission(folder, ["z.csv", "manifest.json"]);
    expect(given.map(({ name }) => name)).toEqual(["manifest.json", "z.csv"]);
  });

  it("gives the bytes as a stream and in slices, also past the end", async () => {
    await writeFile(join(folder, "a.csv"), "0123456789");
    const [source] = await openSubmission(folder, ["a.csv"]);
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    expect(source!.size).toBe(10);
    expect(text(await source!.slice(2, 5))).toBe("234");
    expect(text(await source!.slice(8, 99))).toBe("89");
    let streamed = "";
    for await (const chunk of source!.stream()) streamed += text(chunk);
    expect(streamed).toBe("0123456789");
  });

  it("takes an empty name for a slip, not for the current folder", async () => {
    await writeFile(join(folder, "a.csv"), "a");
    expect(await codeOf(openSubmission(folder, [""]))).toBe("usage");
  });

  it("refuses what does not exist, an empty folder, a folder beside files and files of one name", async () => {
    expect(await codeOf(openSubmission(folder, ["none"]))).toBe("input-not-found");
    expect(await codeOf(openSubmission(folder, ["."]))).toBe("input-not-found");
    await writeFiles(
      folder,
      [
        { path: "a/x.csv", content: "" },
        { path: "b/x.csv", content: "" },
      ],
      false,
    );
    expect(await codeOf(openSubmission(folder, ["a", "b/x.csv"]))).toBe("usage");
    expect(await codeOf(openSubmission(folder, ["a/x.csv", "b/x.csv"]))).toBe("usage");
  });
});
