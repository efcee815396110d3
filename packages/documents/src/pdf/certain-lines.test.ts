import { describe, expect, it } from "vitest";
import { certainLines } from "./certain-lines.ts";

const linesOf = (text: string, width: number): readonly string[] | undefined =>
  certainLines(text, width)?.map((line) => line.text + (line.isEnded ? "⏎" : ""));

describe("certainLines", () => {
  it.each([
    ["", 10, [""]],
    ["重層的支援", 10, ["重層的支援"]],
    ["重層的支援", 8, ["重層的支", "援"]],
    ["A\n総事業費", 20, ["A⏎", "総事業費"]],
    ["A\n\n総事業費", 6, ["A⏎", "⏎", "総事業", "費"]],
    ["ab cd", 2, ["ab ", "cd"]],
  ])("%j in %d", (text, width, lines) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  it("begins no line with a closing bracket or a small kana, and ends none with an opening bracket", () => {
    expect(linesOf("見本（市）。", 8)).toEqual(["見本", "（市）。"]);
    expect(linesOf("市町村ちょう", 8)).toEqual(["市町村", "ちょう"]);
  });

  it.each([
    ["×", 100],
    ["㈱見本", 100],
    ["𠮷野", 100],
    ["1234567", 6],
  ])("does not judge %j in %d", (text, width) => {
    expect(certainLines(text, width)).toBeUndefined();
  });
});
