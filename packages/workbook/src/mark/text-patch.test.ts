import fc from "fast-check";
import { expect, test } from "vitest";
import { patchedText, patchText, type TextPatch } from "./text-patch.ts";

async function* cut(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  let position = 0;
  for (const length of [...lengths, text.length]) {
    yield text.slice(position, position + length);
    position += length;
  }
}

/** Patches that do not overlap, from positions in order: each two are a stretch. */
const patches = (text: string, positions: readonly number[], words: readonly string[]): readonly TextPatch[] => {
  const sorted = positions.map((position) => position % (text.length + 1)).toSorted((one, other) => one - other);
  return words
    .slice(0, Math.floor(sorted.length / 2))
    .map((word, index) => ({ start: sorted[index * 2]!, end: sorted[index * 2 + 1]!, text: word }));
};

test("patches come out the same wherever the text is cut", async () => {
  const cases = fc.record({
    text: fc.string({ unit: "binary", maxLength: 30 }),
    positions: fc.array(fc.nat(100), { maxLength: 8 }),
    words: fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    lengths: fc.array(fc.nat(9), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ lengths, positions, text, words }) => {
      const given = patches(text, positions, words);
      let expected = "";
      let done = 0;
      for (const { end, start, text: word } of given) {
        expected += text.slice(done, start) + word;
        done = end;
      }
      expected += text.slice(done);
      let found = "";
      for await (const piece of patchedText(cut(text, lengths), given)) found += piece;
      expect(found).toBe(expected);
    }),
  );
});

test("patches that contradict each other are a fault of the tool", async () => {
  const overlapping = [
    { start: 0, end: 3, text: "" },
    { start: 2, end: 4, text: "" },
  ];
  await expect(patchText("abcdef", overlapping)).rejects.toMatchObject({ code: "internal" });
  await expect(patchText("abc", [{ start: 5, end: 5, text: "x" }])).rejects.toMatchObject({ code: "internal" });
  await expect(patchText("abc", [{ start: 2, end: 5, text: "x" }])).rejects.toMatchObject({ code: "internal" });
});
