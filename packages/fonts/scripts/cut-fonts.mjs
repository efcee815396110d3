// Cuts the fonts down to what they are needed for, into dist: what is common is printed in BIZ UD, everything else that any of the fonts has
// in the one that has it. Together they print what the whole fonts print. The same versions of fonts and tools give the same bytes.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commonCharacters, semivoicedMark } from "@juso/structure";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { fontFiles } from "../dist/index.js";

const sources = {
  gothicRegular: "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
  gothicBold: "@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf",
  minchoRegular: "@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf",
  fallbackRegular: "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
};

/** The features that texts are set with when none is named; glyphs for others, such as vertical writing, are left out. */
const keepFeatures = ["calt", "ccmp", "clig", "curs", "kern", "liga", "locl", "mark", "mkmk", "rclt", "rlig"];

/** Licence and where to read it: beyond the names that a cut font keeps anyway. */
const preserveNameIds = [13, 14];

const require = createRequire(import.meta.url);
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const whole = Object.fromEntries(
  Object.entries(sources).map(([face, path]) => [face, readFileSync(require.resolve(path))]),
);
const characters = Object.fromEntries(
  Object.entries(whole).map(([face, bytes]) => [face, new Set(create(bytes).characterSet)]),
);
const { fallbackRegular, ...own } = characters;
const common = commonCharacters();
// In か゚ and the like, which the fonts draw as one.
common[semivoicedMark] = 1;
const kept = Object.fromEntries(
  Object.entries(own).map(([face, points]) => [
    face,
    new Set([...points].filter((point) => common[point] === 1 || !fallbackRegular.has(point))),
  ]),
);
kept.fallbackRegular = new Set(
  [...fallbackRegular].filter((point) => Object.values(kept).some((points) => !points.has(point))),
);

for (const [face, points] of Object.entries(kept)) {
  const text = [...points].map((point) => String.fromCodePoint(point)).join("");
  // Hints are for screens of few pixels; what is printed has many.
  const options = { targetFormat: "truetype", keepFeatures, preserveNameIds, noHinting: true };
  writeFileSync(join(dist, fontFiles[face]), await subsetFont(whole[face], text, options));
}
for (const family of new Set(Object.values(sources).map((path) => path.split("/", 2)[1]))) {
  const licence = require.resolve(`@expo-google-fonts/${family}/LICENSE_FONT`);
  copyFileSync(licence, join(dist, `licence-${family}.txt`));
}
