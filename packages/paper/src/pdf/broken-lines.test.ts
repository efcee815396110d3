import { describe, expect, it } from "vitest";
import { brokenLines } from "./broken-lines.ts";

const linesOf = (text: string, room: number): readonly string[] =>
  brokenLines(text, room, (character) => (character <= "~" ? 1 : 2));

describe("brokenLines", () => {
  it.each([
    ["", 10, [""]],
    ["重層的支援", 10, ["重層的支援"]],
    ["重層的支援", 8, ["重層的支", "援"]],
    ["A\n総事業費", 20, ["A", "総事業費"]],
    ["A\n\n総事業費", 6, ["A", "", "総事業", "費"]],
    ["ab cd", 2, ["ab ", "cd"]],
  ])("%j in %d", (text, room, lines) => {
    expect(linesOf(text, room)).toEqual(lines);
  });

  it("begins no line with a closing bracket or a small kana, and ends none with an opening bracket", () => {
    expect(linesOf("見本（市）。", 8)).toEqual(["見本", "（市）。"]);
    expect(linesOf("市町村ちょう", 8)).toEqual(["市町村", "ちょう"]);
  });

  it("breaks what is wider than a line anywhere, and loses nothing", () => {
    expect(linesOf("1234567", 3)).toEqual(["123", "456", "7"]);
  });

  it("never parts a character from the selector that chooses its glyph", () => {
    expect(linesOf("12\u{e0100}34", 3)).toEqual(["1", "2\u{e0100}", "34"]);
  });

  it("never breaks the mark of an unverified value", () => {
    expect(linesOf("都道府県知事（未確認）", 16)).toEqual(["都道府県知事", "（未確認）"]);
  });
});
