import { expect, it } from "vitest";
import type { CliIo } from "./cli-io.ts";
import { noteNotices } from "./emit.ts";
import type { CommonOptions } from "./options.ts";

it("asks for a look at the documents when the calculation had something to say, on stderr and not when quiet", () => {
  const told = (count: number, quiet: boolean): string => {
    let notes = "";
    const io = {
      writeNote: (text: string) => {
        notes += text;
      },
    } as CliIo;
    noteNotices(count, { lang: "ja", quiet } as CommonOptions, io);
    return notes;
  };
  expect(told(0, false)).toBe("");
  expect(told(3, true)).toBe("");
  expect(told(3, false)).toContain("3件");
});
