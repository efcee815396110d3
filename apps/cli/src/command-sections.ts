import type { Text } from "@juso/model";

/** The parts in which the help lists the commands. */
export type CommandSection = "check" | "fill" | "count" | "write" | "prefecture" | "about";

/** Titles of the sections, in the order of the help. */
export const commandSections: Readonly<Record<CommandSection, Text>> = {
  check: { ja: "確かめる", en: "Check" },
  fill: { ja: "記入する", en: "Fill in" },
  count: { ja: "数える・計算する", en: "Count and calculate" },
  write: { ja: "文書を作る", en: "Write documents" },
  prefecture: { ja: "都道府県で集める", en: "For prefectures" },
  about: { ja: "標準と道具について", en: "About the standard and the tool" },
};

/** What the commands of two words have in common, by their first word. */
export const commandGroups: Readonly<Record<string, Text>> = {
  receipt: {
    ja: "提出パッケージの控えを確かめ、署名の鍵を作ります",
    en: "Look at the receipt of a package; make keys to sign with",
  },
  grant: { ja: "交付金を計算します", en: "Calculate the grant" },
  export: { ja: "交付申請書・実績報告書などを作ります", en: "Write the grant documents" },
};
