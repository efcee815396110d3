import { describe, expect, it } from "vitest";
import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { openProgress, progressText } from "./progress-display.ts";

/** Shows progress at these milliseconds, a tenth of the work each, and gives what was written each time. */
function shown(moments: readonly number[], world: { isTerminal?: boolean; quiet?: boolean; since?: number } = {}) {
  let now = 0;
  const notes: string[] = [];
  const io = {
    writeNote: (text: string) => notes.push(text),
    progress: { isTerminal: world.isTerminal ?? false, columns: 40, now: () => now },
  } as unknown as CommandIo;
  const options = { lang: "ja", quiet: world.quiet ?? false } as CommonOptions;
  const display = openProgress(options, io, "1/2 a\u001b", world.since);
  moments.forEach((moment, index) => {
    now = moment;
    display?.show({ bytes: 10 * (index + 1), totalBytes: 100, records: 1000 * (index + 1) });
  });
  display?.close();
  return notes;
}

describe("progress", () => {
  it("is a line every few seconds", () => {
    expect(shown([100, 4999])).toEqual([]);
    const lines = shown([5000, 5500, 9000, 10_000, 11_000]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("1/2 a␛  10%  1,000件  毎秒200件  残り約45秒\n");
  });

  it("counts the seconds from the beginning of the whole work", () => {
    expect(shown([100], { since: -5000 })).toHaveLength(1);
  });

  it("is one line on a terminal, no wider than it, which is taken off at the end", () => {
    const parts = shown([1000, 1100, 1250], { isTerminal: true });
    expect(parts).toHaveLength(3);
    for (const part of parts) expect([part[0], part.slice(-3), part.includes("\n")]).toEqual(["\r", "\u001b[K", false]);
    expect(parts[0]).toContain("[##------------------]");
    expect(parts[0]!.length).toBeLessThan(45);
    expect(parts[2]).toBe("\r\u001b[K");
    expect(shown([1, 999], { isTerminal: true })).toEqual([]);
  });

  it("is nothing when quiet", () => {
    expect(shown([1000, 9000], { quiet: true })).toEqual([]);
    expect(shown([1000, 9000], { quiet: true, isTerminal: true })).toEqual([]);
  });

  it("knows no time left before anything was read, and speaks English", () => {
    expect(progressText({ bytes: 0, totalBytes: 0, records: 0 }, 0, "en", "")).toBe("0%  0 records  0/s");
    expect(progressText({ bytes: 1, totalBytes: 101, records: 5 }, 1, "ja", "")).toContain("残り約1分40秒");
  });
});
