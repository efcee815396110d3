import { expect, test } from "vitest";
import { commonCharacters } from "./common-characters.ts";

const common = commonCharacters();

test("they are those of JIS X 0213 and of CP932 (11,299 and the half-width kana; two are ASCII), and three likenesses", () => {
  const beyond = common.reduce((sum, each, point) => sum + (point >= 0x80 ? each : 0), 0);
  expect(beyond).toBe(11_299 + 63 - 2 + 3);
  // Planes beyond the first: the 303 kanji of JIS X 0213 and no others.
  expect(common.subarray(0x10000).reduce((sum, each) => sum + each, 0)).toBe(303);
});

test("every character that CP932 can express is among them", () => {
  const decoder = new TextDecoder("shift_jis");
  const missing: string[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      for (const character of decoder.decode(Uint8Array.of(lead, trail))) {
        const point = character.codePointAt(0) as number;
        const isTaken = (point >= 0xe000 && point <= 0xf8ff) || point === 0xfffd || point < 0x80;
        if (!isTaken && common[point] !== 1) missing.push(point.toString(16));
      }
    }
  }
  expect(missing).toEqual([]);
});

test.each(["髙", "﨑", "𠮟", "塡", "剝", "頰", "ヷ", "à", "☎"])("%s is common", (character) => {
  expect(common[character.codePointAt(0) as number]).toBe(1);
});

test.each(["𠮷", "㋿", "한", "\u3099", "\u{1F600}", "\u0000"])("%j is not", (character) => {
  expect(common[character.codePointAt(0) as number]).toBe(0);
});
