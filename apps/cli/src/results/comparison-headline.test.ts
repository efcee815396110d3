import type { CoverAmountChange, WorkbookDifference } from "@juso/documents/verify";
import { expect, test } from "vitest";
import { headline } from "./comparison-headline.ts";

function amount(id: string, title: string, before: number, after: number, onPaper = after): CoverAmountChange {
  return { id: `cover.${id}`, title, before, after, shown: onPaper, isTypedOver: false };
}

const edit: WorkbookDifference = { kind: "value", sheet: "仕入控除税額計算書", expected: 0, actual: 500_000 };
const determined = amount("determined", "１　交付金の確定見込額", 122_089_803, 122_089_803);

test("a document that asks for no amount tells those of its cover, what changed first", () => {
  const amounts = [determined, amount("taxReturn", "３　交付金の返還相当額", 0, 500_000)];
  expect(headline({ differences: [edit], amounts })).toEqual({
    ja: "交付金の返還相当額：0円 → 500,000円\n交付金の確定見込額：122,089,803円（変わりません）",
    en: "交付金の返還相当額: 0 yen → 500,000 yen\n交付金の確定見込額: 122,089,803 yen (unchanged)",
  });
  // A program that types stores no values, or leaves those of before.
  const stored = [{ ...determined, shown: "" }, amount("taxReturn", "３　交付金の返還相当額", 0, 500_000, 0)];
  expect(headline({ differences: [edit], amounts: stored })).toEqual(headline({ differences: [edit], amounts }));
});

test("one that asks for an amount tells that alone", () => {
  const requested = amount("required", "２　変更後の所要額", 1, 2);
  expect(headline({ differences: [edit], amounts: [determined, requested], requested })?.ja).toBe(
    "変更後の所要額：1円 → 2円",
  );
  const renamed = { kind: "sheetRenamed", sheet: "内訳書", expected: "内訳書", actual: "内訳（修正）" } as const;
  expect(headline({ differences: [renamed], amounts: [requested], requested })).toEqual({
    ja: "変更後の所要額：1円 → 2円。シート「内訳書」の名前が「内訳（修正）」に変わっています。",
    en: '変更後の所要額: 1 yen → 2 yen. The sheet "内訳書" was renamed "内訳（修正）".',
  });
});
