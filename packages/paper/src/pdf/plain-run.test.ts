import fc from "fast-check";
import { expect, it } from "vitest";
import { openedFont } from "./opened-fonts.ts";
import { plainRuns } from "./plain-run.ts";
import { sampleFonts } from "./sample-fonts.fixture.ts";

interface ShapingFont {
  layout(text: string): {
    readonly glyphs: readonly { readonly id: number }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
    readonly advanceWidth: number;
  };
}

const { fallbackRegular: _, ...fonts } = sampleFonts();
const plain = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x3000, max: 0x3029 }),
  fc.integer({ min: 0x3030, max: 0x3098 }),
  fc.integer({ min: 0x309b, max: 0x30ff }),
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0xff01, max: 0xff5e }),
);

it.each(Object.entries(fonts))("gives what shaping gives: %s", (_name, bytes) => {
  const font = openedFont(bytes);
  const runOf = plainRuns(font, 1);
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 20 }), (codePoints) => {
      // A character that the font lacks is set in another one.
      const text = String.fromCodePoint(...codePoints.filter((each) => font.hasGlyphForCodePoint(each)));
      const run = runOf(text) as unknown as ReturnType<ShapingFont["layout"]>;
      const shaped = (font as unknown as ShapingFont).layout(text);
      expect(run.glyphs.map(({ id }) => id)).toEqual(shaped.glyphs.map(({ id }) => id));
      expect(run.positions.map(({ xAdvance, xOffset }) => [xAdvance, xOffset])).toEqual(
        shaped.positions.map(({ xAdvance, xOffset }) => [xAdvance, xOffset]),
      );
      expect(run.advanceWidth).toBe(shaped.advanceWidth);
    }),
    { numRuns: 300 },
  );
});

it("leaves other texts to shaping", () => {
  for (const text of ["辻\u{e0100}", "𠮷", "é", "ﾊﾟ", "か\u3099"]) {
    expect(plainRuns(openedFont(fonts.gothicRegular), 1)(text)).toBeUndefined();
  }
});
