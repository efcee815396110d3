import crypto from "node:crypto";
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PendingFile } from "./pending-file.ts";

const temporary = ".juso-0000000000000000.tmp";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "juso-pending-"));
  // Chance is taken out, so that the temporary name can be foreseen here.
  vi.spyOn(crypto, "randomBytes").mockImplementation((length: number) => Buffer.alloc(length));
  syncBuiltinESMExports();
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true, force: true });
});

it("a link that somebody put where the temporary file would be is not written through", async () => {
  await writeFile(join(folder, "kept"), "kept");
  await symlink("kept", join(folder, temporary));
  const begun = PendingFile.begin(folder, "target", { force: true, inputs: new Set() });
  await expect(begun).rejects.toMatchObject({ code: "output-not-writable" });
  expect(await readFile(join(folder, "kept"), "utf8")).toBe("kept");
  expect((await readdir(folder)).sort()).toEqual([temporary, "kept"]);
});

it("what replaces a private file is private from its first byte", async () => {
  await writeFile(join(folder, "target"), "old", { mode: 0o600 });
  const pending = await PendingFile.begin(folder, "target", { force: true, inputs: new Set() });
  expect((await lstat(join(folder, temporary))).mode & 0o777).toBe(0o600);
  await pending.abandon();
});
