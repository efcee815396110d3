/** Colours of every page, as `#rrggbb`. */
export const palette = {
  ink: "#1a1a1a",
  quiet: "#505050",
  paper: "#ffffff",
  band: "#eef2f6",
  line: "#8a94a0",
  link: "#0b4f9e",
  visited: "#5b2a86",
  head: "#173a5e",
  red: "#8c1515",
  redPaper: "#fdecea",
  amber: "#6b4400",
  amberPaper: "#fff3d6",
  green: "#1e5631",
  greenPaper: "#e6f4ea",
} as const;

/** Name of a colour. */
export type Colour = keyof typeof palette;

/** The same colours for a screen that is set to dark. */
export const darkPalette: Readonly<Record<Colour, string>> = {
  ink: "#e8eaed",
  quiet: "#b4bac2",
  paper: "#15181c",
  band: "#252b33",
  line: "#75808c",
  link: "#8ab8f5",
  visited: "#c9a8e8",
  head: "#a9c7ee",
  red: "#ffb4ab",
  redPaper: "#4a1512",
  amber: "#ffd58a",
  amberPaper: "#3d2c00",
  green: "#9fdcae",
  greenPaper: "#12351f",
};

/** Which colour text takes on which ground, on every page. */
export const textOnGround: readonly (readonly [text: Colour, ground: Colour])[] = [
  ["ink", "paper"],
  ["ink", "band"],
  ["quiet", "paper"],
  ["quiet", "band"],
  ["link", "paper"],
  ["link", "band"],
  ["visited", "paper"],
  ["visited", "band"],
  ["head", "paper"],
  ["paper", "head"],
  ["red", "redPaper"],
  ["paper", "red"],
  ["amber", "amberPaper"],
  ["green", "greenPaper"],
];
