import { JusoError } from "@juso/model";
import type { AskedPart } from "@juso/tables";

/** Options that tell what a manifest says about the whole. */
export const aboutOptions = {
  municipality: {
    kind: "municipalityCode",
    value: "code",
    text: { ja: "団体コード（6桁）", en: "Municipality code, six digits" },
  },
  fiscalYear: { kind: "fiscalYear", value: "year", text: { ja: "年度（例 2025）", en: "Fiscal year, such as 2025" } },
  level: {
    kind: "choice",
    value: "level",
    choices: ["p0", "p1"],
    text: {
      ja: "p0 は庁内で使うもの、p1 は都道府県へ出すもの",
      en: "p0 stays inside the municipality, p1 goes to the prefecture",
    },
  },
  author: {
    kind: "text",
    value: "department",
    text: { ja: "作成した部署の名前", en: "The department that prepared it" },
  },
  specVersion: {
    kind: "version",
    value: "version",
    text: { ja: "標準の版。省くと今の版", en: "Version of the standard; the installed one when left out" },
  },
} as const;

/** The sentence that asks for every part that nobody knows. */
export function unknownParts(missing: readonly AskedPart[]): JusoError {
  const parts = missing.map((key) => asked[key]);
  const flags = parts.map(({ flag }) => flag).join(" ");
  return new JusoError("usage", {
    ja: `提出物からは${parts.map(({ ja }) => ja).join("、")}が分かりません。「${flags}」のように値を付けて、もう一度実行してください。`,
    en: `The submission does not tell ${parts.map(({ en }) => en).join(", ")}. Run it again with values, such as "${flags}".`,
  });
}

const asked: Readonly<Record<AskedPart, { readonly flag: string; readonly ja: string; readonly en: string }>> = {
  municipalityCode: { flag: "--municipality 131016", ja: "団体コード", en: "the municipality code" },
  fiscalYear: { flag: "--fiscal-year 2025", ja: "年度", en: "the fiscal year" },
  level: {
    flag: "--level p0",
    ja: "データの水準（庁内で使うなら p0、都道府県へ出すなら p1）",
    en: "the level (p0 inside the municipality, p1 for the prefecture)",
  },
};
