import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { emitText, noteNotices } from "./emit.ts";

it("asks for a look at the documents when the calculation had something to say, on stderr and not when quiet", () => {
  const told = (count: number, quiet: boolean): string => {
    let notes = "";
    const io = {
      writeNote: (text: string) => {
        notes += text;
      },
    } as CommandIo;
    noteNotices(count, { lang: "ja", quiet } as CommonOptions, io);
    return notes;
  };
  expect(told(0, false)).toBe("");
  expect(told(3, true)).toBe("");
  expect(told(3, false)).toContain("3件");
});

it("writes a file for people with a byte order mark and CRLF, and one for programs as it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "juso-emit-"));
  const written = async (format: string): Promise<string> => {
    const options = { format, out: `${format}.out`, lang: "ja", quiet: true, force: false } as const;
    await emitText("一\n二\n", options, { folder, inputs: new Set<string>() } as unknown as CommandIo);
    return readFile(join(folder, options.out), "utf8");
  };
  try {
    expect(await written("text")).toBe("\uFEFF一\r\n二\r\n");
    expect(await written("json")).toBe("一\n二\n");
  } finally {
    await rm(folder, { recursive: true });
  }
});
