/**
 * The file of each face: BIZ UDGothic regular and bold, BIZ UDMincho, and Noto Sans JP for what these lack. `scripts/cut-fonts.mjs` makes
 * them; the licences stand beside them.
 */
export const fontFiles = {
  gothicRegular: "gothic-regular.ttf",
  gothicBold: "gothic-bold.ttf",
  minchoRegular: "mincho-regular.ttf",
  fallbackRegular: "fallback-regular.ttf",
} as const;
