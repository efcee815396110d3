import { type CapCategoryCode, type CapSplitMethodCode, type GrantItemCode, multiply, rational } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import { capCategories } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";
import type { SelectedItem } from "./item-selection.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import type { CategoryResult, RoundingRule } from "./result.ts";
import { leastYen, roundAmount, wholeYen, yenNumber } from "./rounded-amount.ts";

/** How a ceiling is divided. Yen. */
export interface CategorySplit {
  readonly jusoYen: bigint;
  readonly otherYen: bigint;
}

/**
 * What each side keeps of a ceiling that both share. Below the ceiling each keeps what it has.
 * The seeds do not say which side is cut, so the municipality chooses the method.
 */
function splitCategory(
  method: CapSplitMethodCode,
  capYen: bigint,
  jusoYen: bigint,
  otherYen: bigint,
  rounding: RoundingRule,
): CategorySplit {
  if (jusoYen + otherYen <= capYen) return { jusoYen, otherYen };
  if (method === "jusoFirst") {
    const kept = leastYen(jusoYen, capYen);
    return { jusoYen: kept, otherYen: capYen - kept };
  }
  if (method === "otherFirst") {
    const kept = leastYen(otherYen, capYen);
    return { jusoYen: capYen - kept, otherYen: kept };
  }
  const share = multiply(rational(capYen), rational(jusoYen, jusoYen + otherYen));
  const kept = leastYen(roundAmount(share, rounding).yen, leastYen(jusoYen, capYen));
  return { jusoYen: kept, otherYen: capYen - kept };
}

/** The ceilings shared with 地域支援事業交付金, applied to min(C, F) of their items (令和8年主管課長会議資料 関連事項3). */
export function applyCategoryCaps(
  input: GrantInput,
  selected: ReadonlyMap<GrantItemCode, SelectedItem>,
  reader: ParameterReader,
  ledger: CalculationLedger,
): readonly CategoryResult[] {
  return capCategories.map(({ category, item, title }) => {
    const juso = selected.get(item)!.smallerYen;
    const cap = input.caps.find((row) => row.fiscalYear === input.fiscalYear && row.capCategory === category);
    if (!cap)
      return {
        category,
        title,
        capYen: null,
        jusoYen: yenNumber(juso),
        otherProgrammeYen: 0,
        excessYen: 0,
        jusoAllowedYen: yenNumber(juso),
        remainderYen: 0,
      };
    const capYen = wholeYen(cap.capYen);
    const other = wholeYen(cap.otherProgrammeCostYen);
    const rounding = reader.rounding("categorySplit");
    const split = splitCategory(input.setting.capSplitMethod, capYen, juso, other, rounding.value);
    const excess = juso + other - capYen;
    recordSplit(input, category, item, title.ja, title.en, split, capYen, juso, other, rounding.value, ledger);
    if (excess > 0n) {
      ledger.notice(
        "categoryCapExceeded",
        {
          ja: `区分「${title.ja}」は、重層分${groupDigits(juso)}円と地域支援事業分${groupDigits(other)}円の合計が基準額${groupDigits(capYen)}円を${groupDigits(excess)}円超えています。選んだ配分の方法で重層分を${groupDigits(split.jusoYen)}円としました。地域支援事業交付金の書類と合わせてください。`,
          en: `In the category "${title.en}" this programme (${groupDigits(juso)} yen) and the other works (${groupDigits(other)} yen) exceed the ceiling of ${groupDigits(capYen)} yen by ${groupDigits(excess)} yen. By the chosen split this programme keeps ${groupDigits(split.jusoYen)} yen. Make the other application agree.`,
        },
        category,
      );
    }
    return {
      category,
      title,
      capYen: yenNumber(capYen),
      jusoYen: yenNumber(juso),
      otherProgrammeYen: yenNumber(other),
      excessYen: yenNumber(excess > 0n ? excess : 0n),
      jusoAllowedYen: yenNumber(split.jusoYen),
      remainderYen: yenNumber(capYen - split.jusoYen - split.otherYen),
    };
  });
}

function recordSplit(
  input: GrantInput,
  category: CapCategoryCode,
  item: GrantItemCode,
  ja: string,
  en: string,
  split: CategorySplit,
  capYen: bigint,
  juso: bigint,
  other: bigint,
  rounding: RoundingRule,
  ledger: CalculationLedger,
): void {
  const isProportional = input.setting.capSplitMethod === "proportional" && juso + other > capYen;
  const formulas = {
    jusoFirst: "重層分を優先",
    otherFirst: "地域支援事業分を優先",
    proportional: "基準額 × 重層分 ÷（重層分＋地域支援事業分）",
  } as const;
  const draft = {
    id: `cap.${category}`,
    title: { ja: `区分「${ja}」のうち重層分`, en: `Part of this programme in "${en}"` },
    formula: `${juso + other <= capYen ? "上限内" : formulas[input.setting.capSplitMethod]}（基準額${groupDigits(capYen)}円、地域支援事業分${groupDigits(other)}円）`,
    operands: [`C.${item}`, `F.${item}`],
    basis: "令和8年主管課長会議資料 関連事項3",
    verification: juso + other <= capYen ? "verified" : "unverified",
  } as const;
  if (!isProportional) ledger.whole({ ...draft, yen: split.jusoYen });
  else
    ledger.allocated({
      ...draft,
      exact: multiply(rational(capYen), rational(juso, juso + other)),
      yen: split.jusoYen,
      rounding,
    });
}
