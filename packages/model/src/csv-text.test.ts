import { expect, test } from "vitest";
import { csvLine, csvText } from "./csv-text.ts";

test("quotes what would end a cell, a carriage return too, and leaves null empty", () => {
  expect(csvText([["a", "b"]])).toBe("\uFEFFa,b\r\n");
  expect(csvLine(['say "a"', "a,b", "a\nb", "a\rb", 1, null])).toBe('"say ""a""","a,b","a\nb","a\rb",1,\r\n');
  expect(csvLine(["a"], "\n")).toBe("a\n");
});
