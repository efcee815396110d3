import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { commonCharacters } from "@juso/structure";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { fontFiles } from "./font-files.ts";

const require = createRequire(import.meta.url);
const opened = (path: string): Font => create(readFileSync(require.resolve(path))) as Font;
const charactersOf = (font: Font): ReadonlySet<number> => new Set(font.characterSet);

const cut = {
  gothicRegular: opened(`@juso/fonts/${fontFiles.gothicRegular}`),
  gothicBold: opened(`@juso/fonts/${fontFiles.gothicBold}`),
  minchoRegular: opened(`@juso/fonts/${fontFiles.minchoRegular}`),
  fallbackRegular: opened(`@juso/fonts/${fontFiles.fallbackRegular}`),
};
const whole = {
  gothicRegular: opened("@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf"),
  gothicBold: opened("@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf"),
  minchoRegular: opened("@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf"),
  fallbackRegular: opened("@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
};
const fallback = charactersOf(cut.fallbackRegular);

test.each(["gothicRegular", "gothicBold", "minchoRegular"] as const)(
  "%s and the fallback together print what the whole fonts print",
  (face) => {
    const own = charactersOf(cut[face]);
    const before = new Set([...whole[face].characterSet, ...whole.fallbackRegular.characterSet]);
    expect([...before].filter((point) => !own.has(point) && !fallback.has(point))).toEqual([]);
    const common = commonCharacters();
    expect(whole[face].characterSet.filter((point) => common[point] === 1 && !own.has(point))).toEqual([]);
    expect(own.size).toBeLessThan(whole[face].characterSet.length);
  },
);

test("the fallback is what the others lack, but for the mirror image that a sign of it brings along", () => {
  const { fallbackRegular: _, ...own } = cut;
  const sets = Object.values(own).map(charactersOf);
  const twice = [...fallback].filter((point) => sets.every((points) => points.has(point)));
  expect(String.fromCodePoint(...twice)).toBe("≅");
});

test("characters look as in the whole fonts", () => {
  const drawn = (font: Font, point: number): string => font.glyphForCodePoint(point).path.toSVG();
  for (const face of ["gothicRegular", "gothicBold", "minchoRegular", "fallbackRegular"] as const) {
    const points = cut[face].characterSet.filter((_, index) => index % 97 === 0);
    expect(points.length).toBeGreaterThan(50);
    expect(points.filter((point) => drawn(cut[face], point) !== drawn(whole[face], point))).toEqual([]);
  }
});

test("kana with a combining mark are set as in the whole fonts", () => {
  for (const face of ["gothicRegular", "minchoRegular"] as const) {
    const run = (font: Font): readonly string[] => font.layout("か゚セ゚ト゚").glyphs.map(({ path }) => path.toSVG());
    expect(run(cut[face])).toEqual(run(whole[face]));
  }
});

test("each names its licence, whose text is beside it", () => {
  const licences = ["biz-udgothic", "biz-udgothic", "biz-udmincho", "noto-sans-jp"];
  Object.values(cut).forEach((font, index) => {
    const { records } = (font as unknown as { name: { records: { license: unknown } } }).name;
    expect(JSON.stringify(records.license)).toContain("Open Font License");
    const folder = require.resolve(`@juso/fonts/${fontFiles.gothicRegular}`).replace(/[^/\\]*$/, "");
    expect(readFileSync(`${folder}licence-${licences[index]}.txt`, "utf8")).toContain("SIL OPEN FONT LICENSE");
  });
});
