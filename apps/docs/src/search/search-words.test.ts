import { expect, test } from "vitest";
import { foldedText, indexedWords, soughtWords } from "./search-words.ts";

test("width, case and kana do not matter", () => {
  expect(foldedText("ＣＰ９３２ カイギ")).toBe("cp932 かいぎ");
});

test("Japanese is indexed by pairs and the last character, keys by their words and as a whole", () => {
  expect(indexedWords("支援会議")).toEqual(["支援", "援会", "会議", "議"]);
  expect(indexedWords("会議ID、meetingId")).toEqual(["会議", "議", "id", "meeting", "id", "meetingid"]);
});

test("whatever is sought is in the index of a text that holds it", () => {
  for (const text of ["重層的支援会議", "会", "meetingId", "CP932で書く", "コード一覧"]) {
    const words = indexedWords(`前の${text}の後`);
    const missing = soughtWords(text).filter((word) => !words.some((indexed) => indexed.startsWith(word)));
    expect(missing, text).toEqual([]);
  }
});
